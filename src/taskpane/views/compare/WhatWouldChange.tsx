import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { EvidenceChange, Firmness } from "../../../core/analysis/firmness";
import type { Assessment, Vendor } from "../../../core/assessment/model";
import type { VendorId } from "../../../core/units";
import { Fold } from "../../components/Fold";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { saysTheSame } from "../../says-the-same";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { ChangeLine } from "./ChangeLine";
import { Section } from "./Section";
import { OtherMethods } from "./OtherMethods";
import { TryButton } from "./TryButton";
import { WeightChange } from "./WeightChange";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface WhatWouldChangeProps {
  readonly assessment: Pick<Assessment, "criteria" | "domains">;
  readonly vendors: readonly Pick<Vendor, "id" | "name">[];
  readonly firmness: Firmness;
  readonly onTry: () => void;
}

/** The smallest evidence that would put each other vendor first, then weights, then other choices of the method. */
export const WhatWouldChange = memo(function WhatWouldChange(props: WhatWouldChangeProps) {
  const { assessment, vendors, firmness, onTry } = props;
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const nameOf = (id: VendorId) => vendors.find((vendor) => vendor.id === id)?.name ?? id;
  const possible = firmness.evidenceChanges.filter(({ isPossible }) => isPossible);
  const impossible = firmness.evidenceChanges.filter(({ isPossible }) => !isPossible);
  return (
    <Section title={strings.change}>
      <ul className={styles.list}>
        {possible.map((change) => (
          <EvidenceLine
            key={change.vendor}
            change={change}
            name={nameOf(change.vendor)}
            assessment={assessment}
          />
        ))}
        {impossible.length > 0 && (
          <ChangeLine sign="×">
            <strong>{strings.list(impossible.map(({ vendor }) => nameOf(vendor)))}</strong>
            {strings.noEvidence(impossible.length)}
          </ChangeLine>
        )}
        <WeightChange assessment={assessment} firmness={firmness} nameOf={nameOf} />
        <OtherMethods variants={firmness.variants} nameOf={nameOf} />
      </ul>
      <TryButton onTry={onTry} />
    </Section>
  );
}, saysTheSame);

interface EvidenceLineProps {
  readonly assessment: Pick<Assessment, "criteria">;
  readonly change: EvidenceChange;
  readonly name: string;
}

function EvidenceLine({ assessment, change, name }: EvidenceLineProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  if (!change.isPossible) return null;
  const { steps, worst } = change;
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, `${id} ${title}`]));
  return (
    <ChangeLine sign="↑">
      <strong>{strings.first([name])}</strong>
      <UnbrokenIds text={strings.evidence(worst, steps)} />
      {!strings.namesAll(steps) && (
        <Fold summary={strings.steps(steps.length)}>
          <ul className={styles.steps}>
            {steps.map((step) => (
              <li key={step.criterion}>
                <UnbrokenIds text={strings.step(titles.get(step.criterion) ?? step.criterion, step)} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </ChangeLine>
  );
}
