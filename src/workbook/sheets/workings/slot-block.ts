import { cellAddress, onSheet } from "../../addresses";
import type { Part } from "../../layout/part";
import { cellPart, range } from "../../layout/ranges";
import { filledIn } from "../../layout/template";
import { VENDOR_SLOTS } from "../../limits";
import type { Plan } from "../../plan";
import { caption } from "../../styles";
import { FIRST_ROW } from "../criteria/criteria-keys";
import { HEADLINE_COLUMN, HEADLINE_KEYS } from "../vendor/vendor-keys";
import type { LettersKey, SlotKey, VendorCheck } from "./slot-keys";
import { SLOT_KEYS } from "./slot-keys";
import { letterFormulas, rankingFormulas, wordFormulas } from "./slot-formulas";
import { WORKING_CELL } from "./working-cell";
import { slotAddresses } from "./workings-addresses";
import { SLOT_COLUMN, blockRows, slotRow } from "./workings-places";

/** One column for each vendor: its headline, then what compares it with the others. */
export function slotBlock(plan: Plan): readonly Part[] {
  const { texts, vendors } = plan;
  const { slots } = blockRows(plan);
  const formulas = { ...rankingFormulas(), ...wordFormulas(texts), ...letterFormulas() };
  const addressOf = slotAddresses(plan);
  return [
    cellPart(slots - 1, 0, texts.workings.blocks.slots, caption),
    { cells: [{ row: slots, column: 0, cells: SLOT_KEYS.map((key) => [labelOf(key, plan)]) }] },
    { formats: [{ range: range(slots, SLOT_COLUMN, SLOT_KEYS.length, VENDOR_SLOTS), style: WORKING_CELL }] },
    ...(vendors.length === 0 ? [] : [...vendorCells(plan), ...filledRows()]),
  ];

  function filledRows(): readonly Part[] {
    return SLOT_KEYS.flatMap((key): readonly Part[] => {
      const formula = formulas[key];
      if (formula === undefined) return [];
      const where = range(slotRow(key), SLOT_COLUMN, 1, vendors.length);
      return [{ fills: [{ range: where, formula: filledIn(formula, addressOf) }] }];
    });
  }
}

/** Slot, letter and name by place on Setup; the headline from the vendor's own sheet, row for row. */
function vendorCells({ vendors }: Plan): readonly Part[] {
  const slot = cellAddress(slotRow("slot"), SLOT_COLUMN, "row");
  const across = (key: SlotKey) => range(slotRow(key), SLOT_COLUMN, 1, vendors.length);
  const figure = cellAddress(FIRST_ROW, HEADLINE_COLUMN + 1, "column");
  return [
    { cells: [{ row: slotRow("slot"), column: SLOT_COLUMN, cells: [vendors.map((one) => one.slot + 1)] }] },
    {
      fills: [
        { range: across("letter"), formula: `=INDEX(Vendor_Letter,${slot})` },
        { range: across("name"), formula: `=INDEX(Vendor_Name,${slot})` },
        ...vendors.map((one) => ({
          range: range(slotRow("worst"), SLOT_COLUMN + one.slot, HEADLINE_KEYS.length),
          formula: `=${onSheet(one.sheet, figure)}`,
        })),
      ],
    },
  ];
}

function labelOf(key: SlotKey | LettersKey, { texts }: Plan): string {
  const { rows, letters } = texts.workings;
  const labels: Readonly<Record<string, string>> = { ...texts.vendor.headlines, ...rows };
  const of = key.startsWith("letters.") ? (key.slice("letters.".length) as VendorCheck) : undefined;
  return of === undefined ? (labels[key] ?? key) : letters.replace("{finding}", labels[of] ?? of);
}
