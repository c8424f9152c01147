import type { Answer, Archive, Assessment } from "../assessment/model";
import type { CriterionId, VendorId } from "../units";

export type Answers = ReadonlyMap<CriterionId, Answer>;

const NOTHING: Archive = { vendors: [], answers: new Map(), criteria: [], domains: [] };

export function archiveOf({ archive }: Pick<Assessment, "archive">): Archive {
  return archive ?? NOTHING;
}

/** The assessment with parts of its archive exchanged. An archive that holds nothing is absent. */
export function withArchive(assessment: Assessment, part: Partial<Archive>): Assessment {
  const archive = { ...archiveOf(assessment), ...part };
  const answers = new Map([...archive.answers].filter(([, ofVendor]) => ofVendor.size > 0));
  const held = archive.vendors.length + answers.size + archive.criteria.length + archive.domains.length;
  return { ...assessment, archive: held === 0 ? undefined : { ...archive, answers } };
}

/** Everything known about a vendor, in the assessment or in its archive. What stands in the assessment is newer. */
export function allAnswers({ archive }: Assessment, vendor: VendorId, answers: Answers): Answers {
  return new Map([...(archive?.answers.get(vendor) ?? []), ...answers]);
}

/** Answers about these criteria, and the others. */
export function parted(
  answers: Answers,
  criteria: ReadonlySet<CriterionId>,
): { readonly inside: Answers; readonly outside: Answers } {
  const entries = [...answers];
  return {
    inside: new Map(entries.filter(([id]) => criteria.has(id))),
    outside: new Map(entries.filter(([id]) => !criteria.has(id))),
  };
}
