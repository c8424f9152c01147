import { absolute } from "../../../workbook/addresses";
import { labelledSheet, labelledTable } from "../../../workbook/change/labels";
import { relabelled } from "../../../workbook/change/relabelled";
import type { DeclaredWorkbook } from "../../../workbook/declaration";
import { metadataXml } from "../../../workbook/metadata-xml";
import type { MovedSheet, Version } from "./journal";
import type { Seen } from "./look";

/** A new version, and its declaration under the names it is staged with. */
export interface StagedVersion {
  readonly version: Version;
  readonly workbook: DeclaredWorkbook;
}

export function stagedVersion(seen: Seen, declared: DeclaredWorkbook): StagedVersion {
  const taken = new Set(seen.sheets.keys());
  const sheets = declared.sheets.map(({ name, isHidden, tables }): MovedSheet => {
    const aside = labelledSheet(name, 1, taken);
    taken.add(aside.toLowerCase());
    const moved = tables.map((table) => ({ live: table.name, aside: labelledTable(table.name, 1) }));
    return { live: name, aside, isHidden, isProtected: true, tables: moved };
  });
  const version: Version = {
    label: 1,
    sheets,
    names: declared.names.map(({ name, sheet, range }) => ({ name, sheet, address: absolute(range) })),
    metadata: metadataXml(declared.metadata),
    opensOn: declared.opensOn,
  };
  const sheetNames = new Map(sheets.map(({ live, aside }) => [live, aside]));
  const tableNames = new Map(
    sheets.flatMap(({ tables }) => tables.map(({ live, aside }) => [live, aside] as const)),
  );
  return { version, workbook: relabelled(declared, sheetNames, tableNames) };
}
