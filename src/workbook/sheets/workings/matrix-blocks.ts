import { absolute, cellAddress, onSheet } from "../../addresses";
import type { Part } from "../../layout/part";
import { cellPart, range } from "../../layout/ranges";
import { filledIn } from "../../layout/template";
import type { Plan, PlannedVendor } from "../../plan";
import { caption, centred, oneDecimal, working } from "../../styles";
import { FIRST_ROW } from "../criteria/criteria-keys";
import { DOMAIN_COLUMN, DOMAIN_KEYS, vendorColumn } from "../vendor/vendor-keys";
import type { DomainColumn, VendorColumn } from "../vendor/vendor-keys";
import { SLOT_COLUMN, blockRows, slotRange } from "./workings-places";
import { slotAddresses } from "./workings-addresses";
import { VENDOR_SLOTS } from "../../limits";

const CELL = { ...working, ...centred };

/** Criteria by vendors: where each criterion stands in the vendor's table, and its state. */
export function criteriaBlocks(plan: Plan): readonly Part[] {
  const { places, states } = blockRows(plan);
  const { blocks } = plan.texts.workings;
  const ids = (row: number): Part => ({
    fills: [
      {
        range: range(row, 0, plan.criteria),
        formula: `=${onSheet(plan.sheets.criteria, cellAddress(FIRST_ROW, 0, "column"))}`,
      },
    ],
  });
  return [
    cellPart(places - 1, 0, blocks.places, caption),
    cellPart(states - 1, 0, blocks.states, caption),
    ids(places),
    ids(states),
    ...plan.vendors.flatMap((vendor) => vendorMatrices(vendor, plan)),
    {
      formats: [places, states].map((row) => ({
        range: range(row, SLOT_COLUMN, plan.criteria, VENDOR_SLOTS),
        style: CELL,
      })),
    },
  ];
}

function vendorMatrices({ sheet, slot }: PlannedVendor, plan: Plan): readonly Part[] {
  const { places, states } = blockRows(plan);
  const column = SLOT_COLUMN + slot;
  const match = `MATCH($A${places + 1},${onSheet(sheet, columnOf("id", plan))},0)`;
  const place = cellAddress(places, column);
  const state = `INDEX(${onSheet(sheet, columnOf("state", plan))},${place})`;
  return [
    {
      fills: [
        { range: range(places, column, plan.criteria), formula: `=IF(ISNUMBER(${match}),${match},0)` },
        { range: range(states, column, plan.criteria), formula: `=IF(${place}=0,"Missing",${state})` },
      ],
    },
  ];
}

/** Absolute address of a data column of a vendor's sheet. */
export function columnOf(key: VendorColumn, { criteria }: Plan): string {
  return absolute(range(FIRST_ROW, vendorColumn(key), criteria));
}

/** Domains by vendors, as figures and in words. */
export function domainBlocks(plan: Plan): readonly Part[] {
  const { domains, shown } = blockRows(plan);
  const { blocks } = plan.texts.workings;
  return [
    cellPart(domains - 1, 0, blocks.domains, caption),
    cellPart(shown - 1, 0, blocks.shown, caption),
    ...domainMatrix("worst", domains, plan),
    ...domainMatrix("shown", shown, plan),
    { formats: [{ range: range(domains, SLOT_COLUMN, plan.domains, VENDOR_SLOTS), style: oneDecimal }] },
  ];
}

function domainMatrix(key: DomainColumn, row: number, plan: Plan): readonly Part[] {
  const { assessment, vendors } = plan;
  const figure = cellAddress(FIRST_ROW, DOMAIN_COLUMN + DOMAIN_KEYS.indexOf(key), "column");
  return [
    { cells: [{ row, column: 0, cells: assessment.domains.map(({ title }) => [title]) }] },
    { formats: [{ range: range(row, SLOT_COLUMN, plan.domains, VENDOR_SLOTS), style: CELL }] },
    {
      fills: vendors.map(({ sheet, slot }) => ({
        range: range(row, SLOT_COLUMN + slot, plan.domains),
        formula: `=${onSheet(sheet, figure)}`,
      })),
    },
  ];
}

/** Vendors by vendors: 1 where two are too close to call; and below, their names collected down the lines. */
export function closeBlocks(plan: Plan): readonly Part[] {
  const { close, closeNames } = blockRows(plan);
  const { blocks } = plan.texts.workings;
  const used = plan.vendors.length;
  const captions = [
    cellPart(close - 1, 0, blocks.close, caption),
    cellPart(closeNames - 2, 0, blocks.closeNames, caption),
  ];
  if (used === 0) return captions;
  const slots = plan.vendors.map(({ slot }) => [slot + 1]);
  const helpers = ["Tiers", "Worsts", "Bests"].map((name) => `=INDEX(${name},1,$A${close + 1})`);
  const key = `INDEX(Keys,1,$A${close + 1})`;
  return [
    ...captions,
    {
      cells: [
        { row: close, column: 0, cells: slots },
        { row: closeNames, column: 0, cells: slots },
      ],
      fills: [
        ...[...helpers, `=IF(ISNUMBER(${key}),${key},0)`].map((formula, index) => ({
          range: range(close, HELPERS + index, used),
          formula,
        })),
        { range: range(close, SLOT_COLUMN, used, used), formula: closeFormula(plan) },
        { range: range(closeNames, SLOT_COLUMN, used, used), formula: namesFormula(plan) },
      ],
      formats: [{ range: range(close, SLOT_COLUMN, used, HELPERS - SLOT_COLUMN + 4), style: CELL }],
    },
  ];
}

const HELPERS = SLOT_COLUMN + VENDOR_SLOTS;

/** Same tier, and either nearly the same worst case or ranges that overlap or touch. */
function closeFormula(plan: Plan): string {
  const row = blockRows(plan).close;
  const [tier, worst, best, key] = [0, 1, 2, 3].map((index) => cellAddress(row, HELPERS + index, "column"));
  const isOther = `OR($A${row + 1}=[slot],${key}=0,1-ISNUMBER([key]),${tier}<>[keyTier])`;
  const isNear = `(${worst}>[closeFrom])*(${worst}<[closeTo])+(${best}<=[keyWorst])*(${worst}>=[keyBest])>0`;
  return filledIn(`=IF(${isOther},0,(${isNear})*1)`, slotAddresses(plan));
}

function namesFormula(plan: Plan): string {
  const { close, closeNames } = blockRows(plan);
  const above = cellAddress(closeNames - 1, SLOT_COLUMN);
  const name = `INDEX(${absolute(slotRange("name"))},1,$A${closeNames + 1})`;
  return `=${above}&IF(${cellAddress(close, SLOT_COLUMN)}=0,"",IF(${above}="","",", ")&${name})`;
}
