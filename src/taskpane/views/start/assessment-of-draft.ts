import type { Assessment, Project } from "../../../core/assessment/model";
import { newAssessment } from "../../../core/assessment/new-assessment";
import { defaultDomains, type Language, loadLongTexts } from "../../../core/catalog";
import type { DomainId, IsoDate } from "../../../core/units";
import { contextSettings } from "../../../core/weighting/stricter-contexts";
import type { Draft } from "./draft";
import { vendorNames } from "./vendor-lines";
import { weightEntries } from "./weight-entries";

/** Turns what was typed in the three steps into an assessment. */
export async function assessmentOfDraft(
  draft: Draft,
  language: Language,
  assessedOn: IsoDate,
): Promise<Assessment> {
  const assessment = newAssessment({
    title: draft.title.trim(),
    profiles: draft.profiles,
    vendorNames: vendorNames(draft.vendors),
    domainWeights: typedWeights(draft, language),
    assessedOn,
    language,
    longTexts: await loadLongTexts(language),
  });
  return {
    ...assessment,
    project: { ...assessment.project, ...fixedWeightsOf(draft, assessedOn) },
    settings: contextSettings(assessment.settings, draft.contexts),
  };
}

/** Weights are fixed on the day of their making, by whoever gave a name. */
function fixedWeightsOf({ fixedBy }: Draft, on: IsoDate): Pick<Project, "weightsFixedOn" | "weightsFixedBy"> {
  const name = fixedBy.trim();
  return name === "" ? {} : { weightsFixedOn: on, weightsFixedBy: name };
}

function typedWeights(draft: Draft, language: Language): ReadonlyMap<DomainId, number> {
  const entries = weightEntries(defaultDomains(language, draft.profiles), draft.weights);
  return new Map(entries.map(({ domain, weight }) => [domain.id, weight ?? 0]));
}
