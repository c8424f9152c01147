import type { DeclaredSheet, LocalName } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, widthsPart } from "../layout/ranges";
import { VENDOR_SLOTS } from "../limits";
import type { Plan } from "../plan";
import { note, tabColors, title } from "../styles";
import { closeBlocks, criteriaBlocks, domainBlocks } from "./workings/matrix-blocks";
import { caseBlock, orderBlock, singleBlock } from "./workings/single-block";
import { slotBlock } from "./workings/slot-block";
import type { SingleKey } from "./workings/slot-keys";
import { SLOT_KEYS } from "./workings/slot-keys";
import { SLOT_COLUMN, singleRow, slotRange, slotRow } from "./workings/workings-places";

/** What needs all vendors at once: one column for each of twenty slots; the unused ones stay empty. */
export function workingsSheet(plan: Plan): DeclaredSheet {
  const { texts, sheets, footer } = plan;
  return sheetOf(
    {
      name: sheets.workings,
      tabColor: tabColors.control,
      freeze: { rows: 3, columns: SLOT_COLUMN },
      print: { orientation: "landscape", titleRows: [2, 2], footer },
    },
    [
      widthsPart(0, [52, 8, 3, ...Array.from({ length: VENDOR_SLOTS + 4 }, () => 13)]),
      cellPart(0, 0, texts.workings.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.workings.note, note),
      ...slotBlock(plan),
      ...singleBlock(plan),
      ...caseBlock(plan),
      ...orderBlock(plan),
      ...closeBlocks(plan),
      ...domainBlocks(plan),
      ...criteriaBlocks(plan),
      { names: slotNames(plan) },
    ],
  );
}

function slotNames({ vendors }: Plan): readonly LocalName[] {
  return [
    { name: "Tiers", range: slotRange("keyTier") },
    { name: "Severes", range: slotRange("keySevere") },
    { name: "Worsts", range: slotRange("keyWorst") },
    { name: "Bests", range: slotRange("keyBest") },
    { name: "Keys", range: slotRange("key") },
    { name: "Workings_Slots", range: range(slotRow("slot"), SLOT_COLUMN, SLOT_KEYS.length, VENDOR_SLOTS) },
    singleName("Outcome_Place", "outcomePlace"),
    singleName("Outcome", "outcome"),
    singleName("Comparison_Title", "title"),
    singleName("Comparison_Reason", "reason"),
    ...vendors.map(({ vendor, slot }) => ({
      name: `${vendor.id}_Rank`,
      range: range(slotRow("rank"), SLOT_COLUMN + slot),
    })),
  ];
}

function singleName(name: string, key: SingleKey): LocalName {
  return { name, range: range(singleRow(key), SLOT_COLUMN) };
}
