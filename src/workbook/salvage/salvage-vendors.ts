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
  readonly texts: WorkbookTexts;
  readonly notes: SalvageNotes;
}

interface SalvagedVendors {
  /** With what the sheets hold now. */
  readonly present: readonly Vendor[];
  /** With what the earlier version holds about those whose sheets are gone, too. */
  readonly vendors: readonly Vendor[];
  /** With what has no place among the criteria. */
  readonly archive: Archive | undefined;
}

/** Vendors with the answers of their sheets; of the earlier version's sheet where the present one is gone. */
export function salvageVendors({ listed, archive, ...parts }: VendorParts): SalvagedVendors {
  const salvaged = listed.map((vendor) => ({ vendor, ...answersAbout(vendor, parts) }));
  const withAnswers = (isPresent: boolean): readonly Vendor[] =>
    salvaged.map(({ vendor, answers, isEarlier }) => ({
      ...vendor,
      answers: isEarlier && isPresent ? new Map() : answers,
    }));
  return {
    present: withAnswers(true),
    vendors: withAnswers(false),
    archive: salvaged.reduce(
      (sum, { vendor, archived, isEarlier }) => withArchived(sum, vendor.id, archived, isEarlier),
      archive,
    ),
  };
}

function answersAbout(
  { id, name }: ListedVendor,
  { sources, criteria, texts, notes }: Omit<VendorParts, "listed" | "archive">,
): SalvagedAnswers & { readonly isEarlier: boolean } {
  const sheet = sources.vendors.get(id);
  if (sheet !== undefined) {
    return { ...salvageAnswers(id, sheet, criteria, texts, notes), isEarlier: false };
  }
  const subject = `${id} ${name}`;
  const earlier = sources.earlierVendors.get(id);
  notes.findings.push({ kind: earlier === undefined ? "answers-missing" : "sheet-earlier", subject });
  if (earlier === undefined) return { answers: new Map(), archived: new Map(), isEarlier: true };
  // Its rows are not what somebody sees, so that nothing is said about them.
  const unsaid: SalvageNotes = { findings: [], kept: [] };
  return { ...salvageAnswers(id, earlier, criteria, texts, unsaid), isEarlier: true };
}

/** What lies in the archive already is not older than the earlier version. */
function withArchived(
  archive: Archive | undefined,
  vendor: VendorId,
  added: ReadonlyMap<CriterionId, Answer>,
  isEarlier: boolean,
): Archive | undefined {
  if (added.size === 0) return archive;
  const present = archive?.answers.get(vendor) ?? [];
  const [first, last] = isEarlier ? [added, present] : [present, added];
  const answers = new Map(archive?.answers).set(vendor, new Map([...first, ...last]));
  return { vendors: [], criteria: [], domains: [], ...archive, answers };
}
