import type { Answer, Archive, Criterion, Vendor } from "../../core/assessment/model";
import type { CriterionId, VendorId } from "../../core/units";
import type { WorkbookTexts } from "../texts/texts";
import { type SalvagedAnswers, salvageAnswers } from "./salvage-answers";
import type { SalvageNotes } from "./salvage-note";
import type { Sources } from "./sources";
import type { ListedVendor } from "./vendor-list";

interface VendorParts {
  readonly listed: readonly ListedVendor[];
  readonly sources: Pick<Sources, "vendors" | "earlierVendors">;
  readonly criteria: readonly Criterion[];
  /** As the workbook holds it. */
  readonly archive: Archive | undefined;
  /** Ratings of the round before do not count in this one. */
  readonly isEarlierOfRound: boolean;
  readonly texts: WorkbookTexts;
  readonly notes: SalvageNotes;
}

interface SalvagedVendors {
  /** With what the sheets hold now. */
  readonly present: readonly Vendor[];
  /** With what the earlier version holds about those whose sheets or rows are gone, too. */
  readonly vendors: readonly Vendor[];
  /** With what has no place among the criteria. */
  readonly archive: Archive | undefined;
}

/** Vendors with the answers of their sheets; of the earlier version's sheet where the present one is gone. */
export function salvageVendors({ listed, archive, ...parts }: VendorParts): SalvagedVendors {
  const salvaged = listed.map((vendor) => ({ vendor, ...answersAbout(vendor, parts) }));
  return {
    present: salvaged.map(({ vendor, answers }) => ({ ...vendor, answers })),
    vendors: salvaged.map(({ vendor, answers, earlier }) => ({
      ...vendor,
      answers: new Map([...answers, ...earlier]),
    })),
    archive: salvaged.reduce(
      (sum, { vendor, archived, isEarlier }) => withArchived(sum, vendor.id, archived, isEarlier),
      archive,
    ),
  };
}

type Answers = ReadonlyMap<CriterionId, Answer>;

interface AnswersAbout {
  readonly answers: Answers;
  /** What only the earlier version holds. */
  readonly earlier: Answers;
  readonly archived: Answers;
  readonly isEarlier: boolean;
}

const NOTHING: Answers = new Map();

function answersAbout(vendor: ListedVendor, parts: Omit<VendorParts, "listed" | "archive">): AnswersAbout {
  const { id, name } = vendor;
  const { sources, criteria, texts, notes } = parts;
  const sheet = sources.vendors.get(id);
  const earlier = earlierAnswers(id, parts);
  if (sheet !== undefined) {
    const { answers, archived, missing } = salvageAnswers(id, sheet, criteria, texts, notes);
    const restored = parts.isEarlierOfRound ? onlyOf(missing, earlier?.answers ?? NOTHING) : NOTHING;
    for (const subject of missing) {
      const kind = restored.has(subject) ? "row-earlier" : "row-missing";
      notes.findings.push({ kind, sheet: sheet.sheet, subject });
    }
    return { answers, earlier: restored, archived, isEarlier: false };
  }
  const kind = earlier === undefined ? "answers-missing" : "sheet-earlier";
  notes.findings.push({ kind, subject: `${id} ${name}` });
  const { answers, archived } = earlier ?? { answers: NOTHING, archived: NOTHING };
  return { answers: NOTHING, earlier: answers, archived, isEarlier: true };
}

/** Its rows are not what somebody sees, so that nothing is said about them. */
function earlierAnswers(
  id: VendorId,
  { sources, criteria, texts }: Pick<VendorParts, "sources" | "criteria" | "texts">,
): SalvagedAnswers | undefined {
  const sheet = sources.earlierVendors.get(id);
  return sheet && salvageAnswers(id, sheet, criteria, texts, { findings: [], kept: [] });
}

function onlyOf(wanted: readonly CriterionId[], answers: Answers): Answers {
  return new Map([...answers].filter(([id]) => wanted.includes(id)));
}

/** What lies in the archive already is not older than the earlier version. */
function withArchived(
  archive: Archive | undefined,
  vendor: VendorId,
  added: Answers,
  isEarlier: boolean,
): Archive | undefined {
  if (added.size === 0) return archive;
  const present = archive?.answers.get(vendor) ?? [];
  const [first, last] = isEarlier ? [added, present] : [present, added];
  const answers = new Map(archive?.answers).set(vendor, new Map([...first, ...last]));
  return { vendors: [], criteria: [], domains: [], ...archive, answers };
}
