import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { StepProps } from "./ProjectStep";
import { StepMarks } from "./StepMarks";
import { MOST_VENDORS, namedLines, vendorFault, withLineAfter } from "./vendor-lines";
import { VendorField } from "./VendorField";

const useStyles = makeStyles({
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  lines: { display: "grid", rowGap: "8px" },
  add: { marginLeft: "28px", justifySelf: "start" },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export function VendorsStep({ draft, onChange, onBack, onNext }: StepProps) {
  const styles = useStyles();
  const shared = useStrings();
  const { vendors: strings, toWeights } = useStrings(stepsStrings);
  const [isChecked, setChecked] = useState(false);
  const focusLine = useFocusOnLine();
  const fault = vendorFault(draft.vendors);
  const next = () => {
    if (fault === undefined) return onNext();
    setChecked(true);
    focusLine(lineToCorrect(draft.vendors));
  };
  const addAfter = (key: number) => {
    const { lines, next: target } = withLineAfter(draft.vendors, key);
    onChange({ ...draft, vendors: lines });
    focusLine(target);
  };
  const remove = (key: number) => {
    const vendors = draft.vendors.filter((line) => line.key !== key);
    onChange({ ...draft, vendors });
    focusLine(vendors.at(-1)?.key);
  };
  return (
    <ViewBody
      actions={
        <>
          <Button onClick={onBack}>{shared.back}</Button>
          <Button appearance="primary" onClick={next}>
            {toWeights}
          </Button>
        </>
      }
    >
      <StepMarks step="vendors" />
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.small}>{strings.hint}</p>
      <div className={styles.lines}>
        {namedLines(draft.vendors).map((named) => (
          <VendorField
            key={named.line.key}
            named={named}
            onName={(name) => onChange({ ...draft, vendors: renamed(draft.vendors, named.line.key, name) })}
            onEnter={() => addAfter(named.line.key)}
            onRemove={draft.vendors.length > 2 ? () => remove(named.line.key) : undefined}
          />
        ))}
        {isChecked && fault === "at least two" && (
          <p role="alert" className={styles.fault}>
            {strings.atLeastTwo}
          </p>
        )}
        {draft.vendors.length < MOST_VENDORS ? (
          <Link
            as="button"
            inline
            className={styles.add}
            onClick={() => addAfter(draft.vendors.at(-1)?.key ?? 0)}
          >
            {strings.add}
          </Link>
        ) : (
          <p className={styles.small}>{strings.most(MOST_VENDORS)}</p>
        )}
      </div>
      <p className={styles.small}>{strings.later}</p>
    </ViewBody>
  );
}

function renamed(
  lines: StepProps["draft"]["vendors"],
  key: number,
  name: string,
): StepProps["draft"]["vendors"] {
  return lines.map((line) => (line.key === key ? { ...line, name } : line));
}

function lineToCorrect(lines: StepProps["draft"]["vendors"]): number | undefined {
  const named = namedLines(lines);
  const wrong =
    named.find(({ sameAs }) => sameAs !== undefined) ?? named.find(({ line }) => line.name.trim() === "");
  return (wrong ?? named.at(-1))?.line.key;
}

/** Sets the focus once the line is there. */
function useFocusOnLine(): (key: number | undefined) => void {
  const wanted = useRef<number>(undefined);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(`vendor-${wanted.current}`)?.focus();
    wanted.current = undefined;
  });
  return (key) => {
    wanted.current = key;
    draw((count) => count + 1);
  };
}
