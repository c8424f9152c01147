import { readDate } from "../../core/assessment/date-serial";
import { contentText } from "../../core/assessment/cell-text";
import type { Assessment, Domain, Project, Unreadable } from "../../core/assessment/model";
import { domainId } from "../../core/units";
import type { CellValue } from "../cells";
import type { ProjectField } from "../sheets/setup/project-section";
import { PROJECT_NAMES } from "../sheets/setup/project-section";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { cellOf, definedOnly, requiredGrid, textOf } from "./grids";

type Setup = Pick<Assessment, "title" | "profiles" | "assessedOn" | "project" | "domains">;

export function readSetup(grids: Grids, texts: WorkbookTexts): Setup {
  const assessedOn = readDate(cellOf(grids, PROJECT_NAMES.assessedOn));
  return {
    title: textIn(grids, "title") ?? "",
    profiles: (grids.get("Project_Profiles") ?? []).flatMap(([cell]) => textOf(cell) ?? []),
    ...(assessedOn !== undefined && { assessedOn }),
    project: readProject(grids),
    domains: requiredGrid(grids, "Domain_Rows", texts).flatMap(readDomain),
  };
}

function readProject(grids: Grids): Project {
  const date = (field: ProjectField) => readDate(cellOf(grids, PROJECT_NAMES[field]));
  return definedOnly({
    buyer: textIn(grids, "buyer"),
    owner: textIn(grids, "owner"),
    purpose: textIn(grids, "purpose"),
    peopleAtRisk: textIn(grids, "peopleAtRisk"),
    benefits: textIn(grids, "benefits"),
    confidentiality: textIn(grids, "confidentiality"),
    notice: textIn(grids, "notice"),
    awardNotBefore: date("awardNotBefore"),
    nextReview: date("nextReview"),
    weightsFixedOn: date("weightsFixedOn"),
    weightsFixedBy: textIn(grids, "weightsFixedBy"),
  });
}

function textIn(grids: Grids, field: ProjectField): string | undefined {
  return textOf(cellOf(grids, PROJECT_NAMES[field]));
}

export function readDomain(row: readonly CellValue[]): readonly Domain[] {
  const [id, title, weight = ""] = row;
  const known = textOf(id);
  if (known === undefined || known.trim() === "") return [];
  return [{ id: domainId(known), title: textOf(title) ?? "", weight: numberWithin(weight, 0, Infinity) }];
}

/** A number from `least` to `most`, as the formulas count it; text that looks like one is unreadable. */
export function numberWithin(cell: CellValue, least: number, most: number): number | Unreadable {
  const isNumber = typeof cell === "number" && cell >= least && cell <= most;
  return isNumber ? cell : { unreadable: contentText(cell) };
}
