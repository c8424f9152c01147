import { useLanguage } from "../../strings/use-strings";
import { today } from "../../today";
import { assessmentOfDraft } from "./assessment-of-draft";
import { type Step, STEPS, useDraft } from "./draft";
import { ProjectStep } from "./ProjectStep";
import type { Creation } from "./use-creation";
import { VendorsStep } from "./VendorsStep";
import { WeightsStep } from "./WeightsStep";

const SCREENS = { project: ProjectStep, vendors: VendorsStep, weights: WeightsStep } as const;

interface NewAssessmentProps {
  readonly step: Step;
  readonly creation: Creation;
}

/** The three steps of a new assessment. Going back keeps everything that was typed. */
export function NewAssessment({ step, creation }: NewAssessmentProps) {
  const language = useLanguage();
  const { draft, change } = useDraft();
  const Screen = SCREENS[step];
  const place = STEPS.indexOf(step);
  const next = STEPS[place + 1];
  return (
    <Screen
      key={step}
      draft={draft}
      onChange={change}
      onBack={() => change({ ...draft, step: STEPS[place - 1] })}
      onNext={() => {
        if (next !== undefined) change({ ...draft, step: next });
        else creation.start(() => assessmentOfDraft(draft, language, today()));
      }}
    />
  );
}
