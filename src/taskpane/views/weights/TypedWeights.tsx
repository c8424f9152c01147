import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Domain } from "../../../core/assessment/model";
import { EntryTable } from "../../components/EntryTable";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { weightEntries, weightFault, weightOf } from "../start/weight-entries";
import type { WeightChoice } from "./weight-choice";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface TypedWeightsProps {
  readonly domains: readonly Domain[];
  readonly onBack: () => void;
  readonly onUse: (choice: WeightChoice) => void;
}

/** Each weight as a number, with the share that all of them give. Writes nothing by itself. */
export function TypedWeights({ domains, onBack, onUse }: TypedWeightsProps) {
  const styles = useStyles();
  const shared = useStrings();
  const strings = useStrings(weightsStrings);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const entries = weightEntries(domains, typed);
  const fault = weightFault(entries);
  const use = () => {
    if (fault !== undefined) return;
    const weights = new Map(entries.map(({ domain, weight = 0 }) => [domain.id, weight]));
    onUse({ weights, contexts: [], method: "typed" });
  };
  return (
    <ViewBody
      actions={
        <>
          <Button onClick={onBack}>{shared.back}</Button>
          <Button appearance="primary" disabledFocusable={fault !== undefined} onClick={use}>
            {strings.next}
          </Button>
        </>
      }
    >
      <ViewHeading>{strings.type}</ViewHeading>
      <p className={styles.text}>{strings.typeLead}</p>
      <EntryTable
        domains={domains}
        entries={entries.map(({ text }) => text)}
        shares={fault === undefined ? entries.map(({ share = 0 }) => share) : undefined}
        words={strings}
        label={strings.weight}
        labelOf={strings.weightOf}
        faultOf={(text) => (weightOf(text) === undefined ? strings.notWeight : undefined)}
        onEntry={(text, { id }) => setTyped({ ...typed, [id]: text })}
      />
      {fault === "all zero" && (
        <p role="alert" className={styles.fault}>
          {strings.allZero}
        </p>
      )}
    </ViewBody>
  );
}
