import { address, cellAddress } from "../../addresses";
import { columnAddresses } from "../../layout/columns";
import { range } from "../../layout/ranges";
import { anyOf } from "../../layout/template";
import type { Plan } from "../../plan";
import { FIRST_ROW } from "../criteria/criteria-keys";
import type { HeadlineKey } from "./vendor-keys";
import {
  DOMAIN_COLUMN,
  DOMAIN_KEYS,
  HEADLINE_COLUMN,
  HEADLINE_KEYS,
  VENDOR_KEYS,
  vendorColumn,
} from "./vendor-keys";

/** Addresses on a vendor's sheet: `key` of the table, `d.key` of the domains, `@key` of the headline. */
export function vendorAddresses(
  plan: Pick<Plan, "criteria" | "domains">,
): (token: string) => string | undefined {
  const domainKeys = DOMAIN_KEYS.map((key) => `d.${key}`);
  const first = vendorColumn("row");
  const workings = range(FIRST_ROW, first, plan.criteria, VENDOR_KEYS.length - first);
  return anyOf(
    columnAddresses(VENDOR_KEYS, { row: FIRST_ROW, column: 0, rows: plan.criteria }),
    columnAddresses(domainKeys, { row: FIRST_ROW, column: DOMAIN_COLUMN, rows: plan.domains }),
    (token) => (token === "workings" ? address(workings, "both") : undefined),
    (token) => (token.startsWith("@") ? headlineAddress(token.slice(1)) : undefined),
  );
}

export function headlineRow(key: HeadlineKey): number {
  return FIRST_ROW + HEADLINE_KEYS.indexOf(key);
}

function headlineAddress(token: string): string | undefined {
  const key = HEADLINE_KEYS.find((one) => one === token);
  return key === undefined ? undefined : cellAddress(headlineRow(key), HEADLINE_COLUMN + 1, "both");
}
