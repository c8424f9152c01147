import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Domain } from "../../../core/assessment/model";
import { domainWeight } from "../../../core/scoring/counted-weight";
import type { DomainId } from "../../../core/units";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { weightOf } from "../start/weight-entries";
import { type SliderRange, sliderRange } from "./slider-range";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 60px 3.25rem",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  slider: {
    width: "100%",
    minWidth: 0,
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { accentColor: "Highlight" },
  },
  input: { width: "60px", minWidth: 0, "& input": { textAlign: "right" } },
  share: {
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

interface WeightSlidersProps {
  /** As it stands in the workbook. */
  readonly assessment: Assessment;
  readonly tried: Assessment;
  readonly onWeigh: (domain: DomainId, weight: number) => void;
}

/** One slider per domain with its number beside it, and its share of all weights. */
export function WeightSliders({ assessment, tried, onWeigh }: WeightSlidersProps) {
  const styles = useStyles();
  const range = sliderRange(assessment.domains.map(({ weight }) => domainWeight(weight)));
  const total = tried.domains.reduce((sum, { weight }) => sum + domainWeight(weight), 0);
  return (
    <ul className={styles.list}>
      {tried.domains.map((domain, place) => (
        <WeightSlider
          key={domain.id}
          domain={domain}
          before={domainWeight(assessment.domains[place]?.weight ?? 0)}
          total={total}
          range={range}
          onWeigh={(weight) => onWeigh(domain.id, weight)}
        />
      ))}
    </ul>
  );
}

interface WeightSliderProps {
  readonly domain: Domain;
  readonly before: number;
  readonly total: number;
  readonly range: SliderRange;
  readonly onWeigh: (weight: number) => void;
}

function WeightSlider({ domain, before, total, range: { max, step }, onWeigh }: WeightSliderProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const weight = domainWeight(domain.weight);
  const number = useNumberText(weight, onWeigh);
  const isChanged = weight !== before;
  return (
    <li className={styles.row}>
      <span className={styles.title}>
        {domain.title}
        {isChanged && <span className={styles.changed}> {strings.insteadOf(before)}</span>}
      </span>
      <input
        type="range"
        className={styles.slider}
        aria-label={strings.weightOf(domain.title)}
        aria-valuetext={strings.weightInWords(weight, total === 0 ? 0 : weight / total)}
        min={0}
        max={max}
        step={step}
        value={Math.min(max, weight)}
        onChange={({ currentTarget }) => onWeigh(currentTarget.valueAsNumber)}
      />
      <Input
        className={styles.input}
        inputMode="decimal"
        aria-label={strings.numberOf(domain.title)}
        aria-invalid={number.isWrong}
        title={number.isWrong ? strings.notNumber : undefined}
        maxLength={12}
        value={number.text}
        onChange={(_, { value }) => number.type(value)}
        onBlur={number.leave}
      />
      <span className={styles.share}>{strings.share(total === 0 ? undefined : weight / total)}</span>
    </li>
  );
}

/** What is typed stays as typed until the field is left; the weight follows where it is a number. */
function useNumberText(weight: number, onWeigh: (weight: number) => void) {
  const [typed, setTyped] = useState<string>();
  return {
    text: typed ?? `${weight}`,
    isWrong: typed !== undefined && weightOf(typed) === undefined,
    type: (text: string) => {
      setTyped(text);
      const read = weightOf(text);
      if (read !== undefined) onWeigh(read);
    },
    leave: () => setTyped(undefined),
  };
}
