import type { Project } from "../model";
import type { ProjectDocument } from "./assessment-document";
import { given, printedText } from "./printed-entry";
import { dateOf } from "./read-entry";

export function projectToJson(project: Project): ProjectDocument {
  return {
    ...texts(project),
    awardNotBefore: printedText(project.awardNotBefore),
    nextReview: printedText(project.nextReview),
    weightsFixedOn: printedText(project.weightsFixedOn),
  };
}

export function projectFromJson(project: ProjectDocument): Project {
  return {
    ...texts(project),
    awardNotBefore: dateOf(given(project.awardNotBefore)),
    nextReview: dateOf(given(project.nextReview)),
    weightsFixedOn: dateOf(given(project.weightsFixedOn)),
  };
}

type ProjectTexts = Omit<ProjectDocument, "awardNotBefore" | "nextReview" | "weightsFixedOn">;

function texts(project: ProjectTexts): ProjectTexts {
  return {
    buyer: given(project.buyer),
    owner: given(project.owner),
    purpose: given(project.purpose),
    peopleAtRisk: given(project.peopleAtRisk),
    benefits: given(project.benefits),
    confidentiality: given(project.confidentiality),
    weightsFixedBy: given(project.weightsFixedBy),
    notice: given(project.notice),
  };
}
