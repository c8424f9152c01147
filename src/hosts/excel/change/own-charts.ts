import { splitReference } from "../../../workbook/change/sheet-references";
import { NAME_PREFIX } from "../../../workbook/other-names/own-prefix";
import { namesToRead } from "../../../workbook/read-workbook";
import type { ChartsOnSheet } from "../../host";
import { run } from "../run";
import type { Seen, SeenSheet } from "./look";
import { look } from "./look";
import { listedSheets } from "./outgoing";

/**
 * Charts on sheets that are not ours. What they show cannot be read before ExcelApi 1.15. Two round trips, one where all
 * sheets are ours.
 */
export async function ownCharts(): Promise<readonly ChartsOnSheet[]> {
  return await run(async (context) => {
    const sheets = foreignSheets(await look(context));
    if (sheets.length === 0) return [];
    const counted = sheets.map(({ id, name }) => ({
      sheet: name,
      count: context.workbook.worksheets.getItem(id).charts.getCount(),
    }));
    await context.sync();
    return counted.flatMap(({ sheet, count }) => (count.value > 0 ? [{ sheet, charts: count.value }] : []));
  });
}

/** All but those that the metadata lists, that hold names of ours, or that lie aside. */
function foreignSheets(seen: Seen): readonly SeenSheet[] {
  const named = namesToRead
    .flatMap((name) => [name, NAME_PREFIX + name])
    .map((name) => splitReference(seen.names.get(name.toLowerCase())?.formula ?? "")?.sheet);
  const versions = [seen.earlier?.version, seen.journal?.outgoing, seen.journal?.incoming];
  const aside = versions.flatMap((version) => version?.sheets.map((sheet) => sheet.aside) ?? []);
  const ours = new Set([...listedSheets(seen), ...named, ...aside].map((name) => name?.toLowerCase()));
  return [...seen.sheets.values()].filter(({ name }) => !ours.has(name.toLowerCase()));
}
