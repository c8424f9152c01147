import { readDate } from "../../core/assessment/date-serial";
import type {
  Assessment,
  Change,
  PreviousAnswer,
  PreviousRound,
  PreviousVendor,
  Proposal,
} from "../../core/assessment/model";
import { readEvidence, readRating } from "../../core/assessment/reading";
import { CATALOG_VERSION } from "../../core/catalog/version";
import { criterionId } from "../../core/units";
import type { CriterionId } from "../../core/units";
import type { CellValue } from "../cells";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { cellOf, definedOnly, textOf } from "./grids";
import { letterOf, readArchive } from "./read-archive";

type History = "catalogVersion" | "archive" | "changes" | "proposals" | "previousRound";
type Row = readonly CellValue[];

/** Absent where the workbook holds none, as every workbook of format 1. */
export function readHistory(grids: Grids, texts: WorkbookTexts): Pick<Assessment, History> {
  const changes = (grids.get("Change_Rows") ?? []).flatMap(readChange);
  const proposals = readProposals(grids, texts).map(({ proposal }) => proposal);
  const catalog = textOf(cellOf(grids, "Catalog_Version"));
  return definedOnly({
    catalogVersion: catalog === CATALOG_VERSION ? undefined : catalog,
    archive: readArchive(grids, texts),
    changes: changes.length === 0 ? undefined : changes,
    proposals: proposals.length === 0 ? undefined : proposals,
    previousRound: readPreviousRound(grids, texts),
  });
}

function readChange(row: Row): readonly Change[] {
  const [on, what, from, to, reason, by] = row.map(textOf);
  const isEmpty = [on, what, from, to, reason, by].every((text) => text === undefined);
  return isEmpty ? [] : [definedOnly({ on: on ?? "", what: what ?? "", from, to, reason, by })];
}

/** A proposal and its line on the sheet, counted from 0. */
export interface PlacedProposal {
  readonly row: number;
  readonly proposal: Proposal;
}

/** In the order of the sheet; lines that were emptied are left out. */
export function readProposals(grids: Grids, texts: WorkbookTexts): readonly PlacedProposal[] {
  return (grids.get("Proposal_Rows") ?? []).flatMap((line, row) =>
    readProposal(line, texts).map((proposal) => ({ row, proposal })),
  );
}

/** A line without a vendor's letter or a criterion proposes nothing. */
function readProposal(row: Row, { words }: WorkbookTexts): readonly Proposal[] {
  const [vendor, criterion, , rating = "", evidence = "", origin] = row;
  const letter = letterOf(textOf(vendor));
  const id = criterionOf(criterion);
  if (letter === undefined || id === undefined) return [];
  return [
    definedOnly({
      vendor: letter,
      criterion: id,
      rating: readRating(rating),
      evidence: readEvidence(evidence, words.evidence),
      origin: textOf(origin) ?? "",
    }),
  ];
}

function readPreviousRound(grids: Grids, texts: WorkbookTexts): PreviousRound | undefined {
  if (!grids.has("Previous_Title")) return undefined;
  const answers = grids.get("Previous_Answers") ?? [];
  return definedOnly({
    title: textOf(cellOf(grids, "Previous_Title")) ?? "",
    assessedOn: readDate(cellOf(grids, "Previous_Assessed_On")),
    vendors: (grids.get("Previous_Vendors") ?? []).flatMap((row) => readVendor(row, answers, texts)),
  });
}

function readVendor(row: Row, answers: readonly Row[], texts: WorkbookTexts): readonly PreviousVendor[] {
  const [id, name, worst, best, rank] = row;
  const letter = letterOf(textOf(id));
  if (letter === undefined) return [];
  const own = answers.filter(([vendor]) => vendor === letter);
  return [
    definedOnly({
      id: letter,
      name: textOf(name) ?? "",
      worst: numberOf(worst),
      best: numberOf(best),
      rank: numberOf(rank),
      answers: new Map(own.flatMap((line) => readAnswer(line, texts))),
    }),
  ];
}

function readAnswer(
  [, criterion, rating = "", evidence = "", worst]: Row,
  { words }: WorkbookTexts,
): readonly (readonly [CriterionId, PreviousAnswer])[] {
  const id = criterionOf(criterion);
  if (id === undefined) return [];
  const answer = definedOnly({
    rating: readRating(rating),
    evidence: readEvidence(evidence, words.evidence),
    residualWorst: numberOf(worst),
  });
  return [[id, answer]];
}

function criterionOf(cell: CellValue | undefined): CriterionId | undefined {
  const text = textOf(cell);
  return text === undefined || text.trim() === "" ? undefined : criterionId(text);
}

function numberOf(cell: CellValue | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}
