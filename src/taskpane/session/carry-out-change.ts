import type { MergeConflict } from "../../core/assessment/merge/merged-value";
import type { Assessment } from "../../core/assessment/model";
import type { LiveWorkbookHost, ReplaceOptions } from "../../hosts/host";
import type { CellChange } from "../../workbook/cell-change";
import type { OtherNames } from "../../workbook/other-names/own-prefix";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import { loadWorkbookTexts } from "./workbook-texts";

export type ChangedHost = Pick<LiveWorkbookHost, "writeCells" | "renameSheet" | "replace">;

export interface CarriedOut {
  /** The same change asked for twice has the same id. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly options?: ReplaceOptions;
  readonly otherNames?: OtherNames;
}

/**
 * Brings the workbook from what was read to the target: in its cells where these say all of it, else by new sheets.
 * Answers which fields somebody changed at the same time; their values stand.
 */
export async function carryOutChange(
  host: ChangedHost,
  reading: WorkbookContent,
  target: Assessment,
  { language, options, ...change }: CarriedOut,
): Promise<readonly MergeConflict[]> {
  const { cellChange } = await import("../../workbook/cell-change");
  const cells = cellChange(reading, target);
  if (cells !== undefined) {
    await changeCells(host, reading, cells);
    return [];
  }
  const [{ plannedChange }, texts] = await Promise.all([
    import("../../workbook/change/planned-change"),
    loadWorkbookTexts(language),
  ]);
  const { assessment: base } = reading;
  const { conflicts } = await host.replace(plannedChange({ ...change, base, target, texts }), options);
  return conflicts;
}

/** Sheets take their names first: where cells are refused they go back, and a second run finds what is left to do. */
async function changeCells(
  host: ChangedHost,
  { slots }: WorkbookContent,
  { writes, renamed }: CellChange,
): Promise<void> {
  const { renamedSheet } = await import("../../workbook/renamed-sheet");
  const rename = async (from: "before" | "after", to: "before" | "after") => {
    for (const vendor of renamed) {
      await host.renameSheet(`Vendor_Rows_${slots.get(vendor.after.id)?.slot}`, (current, others) =>
        renamedSheet(vendor[from], vendor[to], current, others),
      );
    }
  };
  await rename("before", "after");
  try {
    await host.writeCells(writes);
  } catch (cause) {
    await rename("after", "before");
    throw cause;
  }
}
