import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultDomains } from "../../../core/catalog";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useLanguage, useStrings } from "../../strings/use-strings";
import type { StepProps } from "./ProjectStep";
import { StepMarks } from "./StepMarks";
import { weightEntries, weightFault } from "./weight-entries";
import { WeightReasons } from "./WeightReasons";
import { WeightTable } from "./WeightTable";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export function WeightsStep({ draft, onChange, onBack, onNext }: StepProps) {
  const styles = useStyles();
  const shared = useStrings();
  const { weights: strings, create } = useStrings(stepsStrings);
  const entries = weightEntries(defaultDomains(useLanguage(), draft.profiles), draft.weights);
  const [isChecked, setChecked] = useState(false);
  const fault = weightFault(entries);
  const next = () => {
    if (fault === undefined) return onNext();
    setChecked(true);
    const wrong = entries.find(({ weight }) => weight === undefined) ?? entries[0];
    document.getElementById(`weight-${wrong?.domain.id}`)?.focus();
  };
  return (
    <ViewBody
      actions={
        <>
          <Button onClick={onBack}>{shared.back}</Button>
          <Button appearance="primary" onClick={next}>
            {create}
          </Button>
        </>
      }
    >
      <StepMarks step="weights" />
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.hint}>{strings.hint}</p>
      <WeightTable
        entries={entries}
        onWeight={(domain, text) => onChange({ ...draft, weights: { ...draft.weights, [domain]: text } })}
      />
      {isChecked && fault === "all zero" && (
        <p role="alert" className={styles.fault}>
          {strings.allZero}
        </p>
      )}
      <WeightReasons domains={entries.map(({ domain }) => domain)} />
    </ViewBody>
  );
}
