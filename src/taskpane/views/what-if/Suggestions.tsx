import { makeStyles } from "@fluentui/react-components";
import type { Firmness } from "../../../core/analysis/firmness";
import { NO_TRIAL, type Trial } from "../../../core/analysis/trial";
import type { Assessment } from "../../../core/assessment/model";
import { TextLink } from "../../components/TextLink";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface SuggestionsProps {
  readonly assessment: Assessment;
  /** Of the assessment as it stands. */
  readonly firmness: Firmness;
  readonly onStart: (trial: Trial) => void;
}

/** Trials that put another vendor first: the smallest evidence for each, and the smallest change of a weight. */
export function Suggestions({ assessment, firmness, onStart }: SuggestionsProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const suggestions = suggestionsFrom(assessment, firmness);
  if (suggestions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {suggestions.map((one) => (
        <li key={one.key}>
          <TextLink onClick={() => onStart(one.trial)}>
            {one.kind === "weight"
              ? strings.suggestedWeight(one.name, one.weight)
              : strings.suggestion(one.name)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

type Suggestion = { readonly key: string; readonly name: string; readonly trial: Trial } & (
  { readonly kind: "evidence" } | { readonly kind: "weight"; readonly weight: number }
);

function suggestionsFrom(
  { vendors, domains }: Assessment,
  { evidenceChanges, smallestWeightChange: change }: Firmness,
): readonly Suggestion[] {
  const ofEvidence = evidenceChanges.flatMap((one): readonly Suggestion[] => {
    if (!one.isPossible) return [];
    const { vendor, steps } = one;
    const name = vendors.find(({ id }) => id === vendor)?.name ?? vendor;
    const answers = steps.map(({ criterion, level, grade }) => ({
      vendor,
      criterion,
      level,
      evidence: grade,
    }));
    return [{ kind: "evidence", key: vendor, name, trial: { ...NO_TRIAL, answers } }];
  });
  if (change?.weight === undefined) return ofEvidence;
  const weight = beyond(change.weight, change.way);
  const name = domains.find(({ id }) => id === change.domain)?.title ?? change.domain;
  const trial: Trial = { ...NO_TRIAL, weights: new Map([[change.domain, weight]]) };
  return [...ofEvidence, { kind: "weight", key: change.domain, name, weight, trial }];
}

/** The next tenth on the far side of where first place changes. */
function beyond(weight: number, way: "above" | "below"): number {
  const tenths = way === "above" ? Math.floor(weight * 10) + 1 : Math.ceil(weight * 10) - 1;
  return Math.max(0, tenths) / 10;
}
