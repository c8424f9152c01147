import { lazy, useState } from "react";
import { defaultDomains } from "../../../core/catalog";
import { useLanguage } from "../../strings/use-strings";
import type { StepProps } from "./ProjectStep";
import { weightEntries } from "./weight-entries";
import { WeightNumbers } from "./WeightNumbers";

const WeightMethods = lazy(() =>
  import("../weights/WeightMethods").then((module) => ({ default: module.WeightMethods })),
);

/** The weights as numbers, or the ways to work them out. */
export function WeightsStep(props: StepProps) {
  const { draft, onChange } = props;
  const [isWorkingOut, setWorkingOut] = useState(false);
  const domains = weightEntries(defaultDomains(useLanguage(), draft.profiles), draft.weights).map(
    ({ domain, weight }) => ({ ...domain, weight: weight ?? 0 }),
  );
  if (!isWorkingOut) return <WeightNumbers {...props} onWorkOut={() => setWorkingOut(true)} />;
  return (
    <WeightMethods
      domains={domains}
      onBack={() => setWorkingOut(false)}
      onUse={({ weights, contexts }) => {
        const typed = Object.fromEntries([...weights].map(([id, weight]) => [id, `${weight}`]));
        onChange({ ...draft, weights: { ...draft.weights, ...typed }, contexts });
        setWorkingOut(false);
      }}
    />
  );
}
