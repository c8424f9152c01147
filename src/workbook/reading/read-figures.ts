import type { Vendor } from "../../core/assessment/model";
import type { Band, Outcome, Tier } from "../../core/scoring/result";
import { BANDS } from "../../core/scoring/result";
import type { VendorId } from "../../core/units";
import type { CellValue } from "../cells";
import type { SlotKey } from "../sheets/workings/slot-keys";
import { SLOT_KEYS } from "../sheets/workings/slot-keys";
import type { WorkbookTexts } from "../texts/texts";
import type { Grids } from "./grids";
import { cellOf, textOf } from "./grids";

/** A vendor's figures as the sheet shows them; absent where it shows none, or an error. */
export interface VendorFigures {
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly inherent: number | undefined;
  readonly commonBasis: { readonly worst: number | undefined; readonly best: number | undefined };
  readonly tier: Tier | undefined;
  readonly rank: number | undefined;
  readonly band: Band | undefined;
  /** 0 to 1. */
  readonly completeness: number | undefined;
  readonly mitigation: number | undefined;
}

/** What the workbook itself computed. A file no program has calculated yet holds nothing of it. */
export interface SheetFigures {
  readonly vendors: ReadonlyMap<VendorId, VendorFigures>;
  readonly outcome: Outcome | undefined;
  /** Title sentence of the Comparison. */
  readonly title: string | undefined;
  /** The overall line of Checks. */
  readonly checks: { readonly isFine: boolean; readonly text: string } | undefined;
}

export const FIGURE_NAMES = [
  "Workings_Slots",
  "Outcome_Place",
  "Comparison_Title",
  "Checks_Overall",
  "Checks_Failing",
] as const;

const OUTCOMES: readonly Outcome[] = [
  "no vendor to compare",
  "no acceptable vendor",
  "no common basis",
  "ranked",
];

export function readFigures(
  grids: Grids,
  slots: readonly { readonly vendor: Vendor; readonly slot: number }[],
  texts: WorkbookTexts,
): SheetFigures {
  const place = numberOf(cellOf(grids, "Outcome_Place"));
  return {
    vendors: new Map(slots.map(({ vendor, slot }) => [vendor.id, vendorFigures(grids, slot, texts)])),
    outcome: place === undefined ? undefined : OUTCOMES[place - 1],
    title: textOf(cellOf(grids, "Comparison_Title")),
    checks: checksIn(grids),
  };
}

function vendorFigures(grids: Grids, slot: number, { words }: WorkbookTexts): VendorFigures {
  const rows = grids.get("Workings_Slots") ?? [];
  const cell = (key: SlotKey): CellValue => rows[SLOT_KEYS.indexOf(key)]?.[slot - 1] ?? "";
  const figure = (key: SlotKey): number | undefined => numberOf(cell(key));
  return {
    worst: figure("worst"),
    best: figure("best"),
    inherent: figure("inherent"),
    commonBasis: { worst: figure("commonWorst"), best: figure("commonBest") },
    tier: tierOf(figure("tier")),
    rank: figure("rank"),
    band: BANDS.find((band) => words.bands[band] === cell("band")),
    completeness: figure("completeness"),
    mitigation: figure("mitigation"),
  };
}

function checksIn(grids: Grids): SheetFigures["checks"] {
  const text = textOf(cellOf(grids, "Checks_Overall"));
  return text === undefined ? undefined : { isFine: cellOf(grids, "Checks_Failing") === 0, text };
}

function numberOf(cell: CellValue): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function tierOf(figure: number | undefined): Tier | undefined {
  return figure === 0 || figure === 1 || figure === 2 ? figure : undefined;
}
