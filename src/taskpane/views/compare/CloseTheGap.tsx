import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { heldRanges } from "../../../core/comparison/held-range";
import { answerEffect, type Counting } from "../../../core/scoring/answer-effect";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { CriterionId } from "../../../core/units";
import { Letter } from "../../components/Letter";
import { SectionHeading } from "../../components/SectionHeading";
import { saysTheSame } from "../../says-the-same";
import { compareStrings } from "../../strings/compare";
import { riskStrings } from "../../strings/risk";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";
import { titlesOf } from "./titles-of";
import type { GoToRating } from "./use-go-to-rating";

/** Answers named; the rest stands under "What is missing". */
const SHOWN = 5;

const useStyles = makeStyles({
  section: { marginTop: "10px" },
  hint: {
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: "0 0 12px", padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { overflowWrap: "anywhere" },
  id: { whiteSpace: "nowrap" },
  state: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface CloseTheGapProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly vendors: readonly VendorResult[];
  readonly onGo: GoToRating;
}

/** The open answers that hold most of the ranges which overlap; nothing where no answer is open. */
export function CloseTheGap({ assessment, vendors, onGo }: CloseTheGapProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const titles = titlesOf(assessment.criteria);
  const points = vendors
    .flatMap((vendor) => heldRanges(assessment, vendor).map((held) => ({ vendor, ...held })))
    .toSorted((one, other) => other.points - one.points)
    .slice(0, SHOWN);
  const [first] = points;
  if (first === undefined) return null;
  return (
    <section className={styles.section}>
      <SectionHeading>{strings.closeGap}</SectionHeading>
      <p className={styles.hint}>{strings.closeGapHint}</p>
      <ul className={styles.list}>
        {points.map(({ vendor, criterion, points: held }) => (
          <Entry
            key={`${vendor.id} ${criterion}`}
            vendor={{ id: vendor.id, name: vendor.name }}
            criterion={criterion}
            title={titles.get(criterion)}
            counting={countingOf(assessment, vendor, criterion)}
            held={held}
            onGo={onGo}
          />
        ))}
      </ul>
      <Button appearance="primary" onClick={() => onGo(first.vendor.id, first.criterion)}>
        {strings.rateOpenPoints}
      </Button>
    </section>
  );
}

interface EntryProps {
  readonly vendor: Pick<VendorResult, "id" | "name">;
  readonly criterion: CriterionId;
  readonly title: string | undefined;
  readonly counting: Counting | undefined;
  /** Points of residual risk. */
  readonly held: number;
  readonly onGo: GoToRating;
}

const Entry = memo(function Entry({ vendor, criterion, title, counting, held, onGo }: EntryProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const { figure } = useStrings(riskStrings);
  return (
    <li className={styles.entry}>
      <Letter vendor={vendor.id} name={vendor.name} />
      <span className={styles.what}>
        <strong>
          <span className={styles.id}>{criterion}</span> {title}
        </strong>
        {counting !== undefined && <span className={styles.state}>{strings.openAnswer(counting)}</span>}
        <TextLink
          label={strings.goToRatingOf(criterion, vendor.name)}
          onClick={() => onGo(vendor.id, criterion)}
        >
          {strings.goToRating}
        </TextLink>
      </span>
      <span className={styles.points}>{figure(roundedFigure(held))}</span>
    </li>
  );
}, saysTheSame);

function countingOf(
  { vendors, settings }: Assessment,
  { id, criteria }: VendorResult,
  criterion: CriterionId,
): Counting | undefined {
  const result = criteria.get(criterion);
  const answer = vendors.find((vendor) => vendor.id === id)?.answers.get(criterion);
  return result && answerEffect(result, answer, settings).counting;
}
