import { address, cellAddress, onSheet } from "../addresses";
import type { Style } from "../declaration";
import type { DeclaredSheet, LocalName, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, widthsPart } from "../layout/ranges";
import { filledIn } from "../layout/template";
import { VENDOR_SLOTS } from "../limits";
import type { Plan } from "../plan";
import { caption, note, tabColors, title, working } from "../styles";
import { FIRST_ROW } from "./criteria/criteria-keys";
import { HEADLINE_COLUMN, HEADLINE_KEYS } from "./vendor/vendor-keys";
import { caseFormulas } from "./workings/case-formulas";
import { closeBlocks, criteriaBlocks, domainBlocks } from "./workings/matrix-blocks";
import { singleFormulas } from "./workings/single-formulas";
import type { LettersKey, SlotKey, VendorCheck } from "./workings/slot-keys";
import { CASE_KEYS, SINGLE_KEYS, SLOT_KEYS } from "./workings/slot-keys";
import { letterFormulas, rankingFormulas, wordFormulas } from "./workings/slot-formulas";
import { slotAddresses } from "./workings/workings-addresses";
import { SLOT_COLUMN, blockRows, caseRow, singleRow, slotRange, slotRow } from "./workings/workings-places";

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

const CELL: Style = { ...working, horizontal: "left" };

function slotBlock(plan: Plan): readonly Part[] {
  const { texts, vendors } = plan;
  const { slots } = blockRows(plan);
  const formulas = { ...rankingFormulas(), ...wordFormulas(texts), ...letterFormulas() };
  const addressOf = slotAddresses(plan);
  return [
    cellPart(slots - 1, 0, texts.workings.blocks.slots, caption),
    { cells: [{ row: slots, column: 0, cells: SLOT_KEYS.map((key) => [labelOf(key, plan)]) }] },
    { formats: [{ range: range(slots, SLOT_COLUMN, SLOT_KEYS.length, VENDOR_SLOTS), style: CELL }] },
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

function singleBlock(plan: Plan): readonly Part[] {
  const formulas = singleFormulas(plan);
  const addressOf = caseAddresses(plan);
  const { singles, rows } = { singles: plan.texts.workings.singles, rows: blockRows(plan).singles };
  return [
    cellPart(rows - 1, 0, plan.texts.workings.blocks.singles, caption),
    ...SINGLE_KEYS.flatMap((key): readonly Part[] => [
      cellPart(singleRow(key), 0, singles[key], {}),
      cellPart(singleRow(key), SLOT_COLUMN, { formula: filledIn(formulas[key], addressOf) }, CELL),
    ]),
  ];
}

const TITLE_COLUMN = SLOT_COLUMN + 1;
const REASON_COLUMN = SLOT_COLUMN + 7;

function caseBlock(plan: Plan): readonly Part[] {
  const cases = caseFormulas(plan.texts);
  const addressOf = caseAddresses(plan);
  const cell = (row: number, column: number, formula: string): Part =>
    cellPart(row, column, { formula: filledIn(formula, addressOf) }, CELL);
  return [
    cellPart(blockRows(plan).cases - 1, 0, plan.texts.workings.blocks.cases, caption),
    ...CASE_KEYS.flatMap((key): readonly Part[] => [
      cell(caseRow(key), SLOT_COLUMN, cases[key].applies),
      cell(caseRow(key), TITLE_COLUMN, cases[key].title),
      cell(caseRow(key), REASON_COLUMN, cases[key].reason),
    ]),
  ];
}

function caseAddresses(plan: Plan): (token: string) => string | undefined {
  const { cases } = blockRows(plan);
  const column = (at: number): string => address(range(cases, at, CASE_KEYS.length), "both");
  const places = new Map([
    ["cases", column(SLOT_COLUMN)],
    ["titles", column(TITLE_COLUMN)],
    ["reasons", column(REASON_COLUMN)],
  ]);
  const slots = slotAddresses(plan);
  return (token) => places.get(token) ?? slots(token);
}

/** For each place of the list the vendor's slot; shared ranks stand one after the other. */
function orderBlock(plan: Plan): readonly Part[] {
  const { order } = blockRows(plan);
  const used = plan.vendors.length;
  const heading = cellPart(order - 1, 0, plan.texts.workings.blocks.order, caption);
  if (used === 0) return [heading];
  const match = filledIn(`=MATCH($A${order + 1},[order:],0)`, slotAddresses(plan));
  return [
    heading,
    {
      cells: [{ row: order, column: 0, cells: plan.vendors.map((_, index) => [index + 1]) }],
      fills: [{ range: range(order, SLOT_COLUMN, used), formula: match }],
      formats: [{ range: range(order, SLOT_COLUMN, used), style: CELL }],
    },
  ];
}

function slotNames({ vendors }: Plan): readonly LocalName[] {
  const single = (name: string, key: (typeof SINGLE_KEYS)[number]): LocalName => ({
    name,
    range: range(singleRow(key), SLOT_COLUMN),
  });
  return [
    { name: "Tiers", range: slotRange("keyTier") },
    { name: "Severes", range: slotRange("keySevere") },
    { name: "Worsts", range: slotRange("keyWorst") },
    { name: "Bests", range: slotRange("keyBest") },
    { name: "Keys", range: slotRange("key") },
    { name: "Workings_Slots", range: range(slotRow("slot"), SLOT_COLUMN, SLOT_KEYS.length, VENDOR_SLOTS) },
    single("Outcome_Place", "outcomePlace"),
    single("Outcome", "outcome"),
    single("Comparison_Title", "title"),
    single("Comparison_Reason", "reason"),
    ...vendors.map(({ vendor, slot }) => ({
      name: `${vendor.id}_Rank`,
      range: range(slotRow("rank"), SLOT_COLUMN + slot),
    })),
  ];
}
