import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultDomains } from "../../../core/catalog";
import { asksForProof } from "../../../core/weighting/stricter-contexts";
import { EntryTable, entryFieldId } from "../../components/EntryTable";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useLanguage, useStrings } from "../../strings/use-strings";
import type { StepProps } from "./ProjectStep";
import { StepMarks } from "./StepMarks";
import { type WeightEntry, weightEntries, weightFault, weightOf } from "./weight-entries";
import { WeightReasons } from "./WeightReasons";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { width: "100%", minWidth: 0 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface WeightNumbersProps extends StepProps {
  readonly onWorkOut: () => void;
}

/** Weights as numbers with their shares, and who fixes them. */
export function WeightNumbers({ draft, onChange, onBack, onNext, onWorkOut }: WeightNumbersProps) {
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
    if (wrong !== undefined) document.getElementById(entryFieldId(wrong.domain))?.focus();
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
      <Weights draft={draft} entries={entries} onChange={onChange} />
      {isChecked && fault === "all zero" && (
        <p role="alert" className={styles.fault}>
          {strings.allZero}
        </p>
      )}
      <TextLink onClick={onWorkOut}>{strings.workOut}</TextLink>
      {draft.contexts.length > 0 && (
        <ChosenContexts draft={draft} onRemove={() => onChange({ ...draft, contexts: [] })} />
      )}
      <WeightReasons domains={entries.map(({ domain }) => domain)} />
      <FixedBy name={draft.fixedBy} onName={(fixedBy) => onChange({ ...draft, fixedBy })} />
    </ViewBody>
  );
}

interface WeightsProps extends Pick<StepProps, "draft" | "onChange"> {
  readonly entries: readonly WeightEntry[];
}

function Weights({ draft, entries, onChange }: WeightsProps) {
  const { weights: strings } = useStrings(stepsStrings);
  return (
    <EntryTable
      domains={entries.map(({ domain }) => domain)}
      entries={entries.map(({ text }) => text)}
      shares={entries.map(({ share }) => share)}
      words={strings}
      label={strings.weight}
      labelOf={strings.of}
      faultOf={(text) => (weightOf(text) === undefined ? strings.notNumber : undefined)}
      onEntry={(text, { id }) => onChange({ ...draft, weights: { ...draft.weights, [id]: text } })}
    />
  );
}

function ChosenContexts({ draft, onRemove }: Pick<StepProps, "draft"> & { readonly onRemove: () => void }) {
  const styles = useStyles();
  const { weights: strings } = useStrings(stepsStrings);
  const titles = draft.contexts.map((id) => strings.contexts[id]);
  return (
    <p className={styles.hint}>
      {strings.chosenContexts(titles)} {asksForProof(draft.contexts) && <>{strings.asksForProof} </>}
      <TextLink onClick={onRemove}>{strings.removeContexts}</TextLink>
    </p>
  );
}

interface FixedByProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

function FixedBy({ name, onName }: FixedByProps) {
  const styles = useStyles();
  const { weights: strings } = useStrings(stepsStrings);
  return (
    <Field label={strings.fixedBy} hint={strings.fixedByHint}>
      <Input
        className={styles.name}
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(_, { value }) => onName(value)}
      />
    </Field>
  );
}
