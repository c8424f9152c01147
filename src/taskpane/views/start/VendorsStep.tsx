import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { StepProps } from "./ProjectStep";
import { StepMarks } from "./StepMarks";
import { useFocusOnLine } from "./use-focus-on-line";
import { lineToCorrect, vendorFault } from "./vendor-lines";
import { VendorLines } from "./VendorLines";

const useStyles = makeStyles({
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
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
      <VendorLines
        lines={draft.vendors}
        onChange={(vendors) => onChange({ ...draft, vendors })}
        focusLine={focusLine}
      />
      {isChecked && fault === "at least two" && (
        <p role="alert" className={styles.fault}>
          {strings.atLeastTwo}
        </p>
      )}
      <p className={styles.small}>{strings.later}</p>
    </ViewBody>
  );
}
