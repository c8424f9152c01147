import { address, cellAddress } from "../../addresses";
import { range } from "../../layout/ranges";
import type { Plan } from "../../plan";
import { SINGLE_KEYS, SLOT_KEYS } from "./slot-keys";
import { SLOT_COLUMN, blockRows, singleCell, slotRow } from "./workings-places";
import { VENDOR_SLOTS } from "../../limits";

type Lookup = (token: string) => string | undefined;

/**
 * Addresses on Workings, written for the first slot: `[key]` its cell, `[key:]` the whole row of slots,
 * `[key<]` the cell to the left, `[key<<]` from the empty column C to the cell to the left,
 * `[from..to]` cells below each other, `[from..to:]` with all slots, `[=key]` a single cell.
 */
export function slotAddresses(plan: Pick<Plan, "criteria" | "domains" | "vendors">): Lookup {
  const blocks = blockRows(plan);
  const used = plan.vendors.length;
  return (token) => {
    if (token === "close") return address(range(blocks.close, SLOT_COLUMN, used), "row");
    if (token === "lastCloseName") return cellAddress(blocks.closeNames + used - 1, SLOT_COLUMN, "row");
    if (token === "states") return address(range(blocks.states, SLOT_COLUMN, plan.criteria), "row");
    if (token === "lastFirstNames") return cellAddress(slotRow("firstNames"), SLOT_COLUMN + used - 1, "both");
    return singleAddress(token) ?? rowAddress(token);
  };
}

function singleAddress(token: string): string | undefined {
  const key = SINGLE_KEYS.find((one) => token === `=${one}`);
  return key === undefined ? undefined : singleCell(key);
}

function rowAddress(token: string): string | undefined {
  const isWhole = token.endsWith(":");
  const [from = "", to] = token.replace(/:$|<+$/, "").split("..");
  const first = rowOf(from);
  const last = to === undefined ? first : rowOf(to);
  if (first === undefined || last === undefined) return undefined;
  const rows = last - first + 1;
  if (isWhole) return address(range(first, SLOT_COLUMN, rows, VENDOR_SLOTS), "both");
  if (token.endsWith("<<")) return runningAddress(first);
  return address(range(first, token.endsWith("<") ? SLOT_COLUMN - 1 : SLOT_COLUMN, rows), "row");
}

function runningAddress(row: number): string {
  return `${cellAddress(row, SLOT_COLUMN - 1, "both")}:${cellAddress(row, SLOT_COLUMN - 1, "row")}`;
}

function rowOf(text: string): number | undefined {
  const key = SLOT_KEYS.find((one) => one === text);
  return key === undefined ? undefined : slotRow(key);
}
