import { AssessmentError } from "../../core/errors";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import { METADATA_NAMESPACE } from "../../workbook/metadata-xml";
import { FAILURES } from "./texts/en/failures";

/** What is in the workbook before anything is written. */
export interface FoundWorkbook {
  readonly sheets: readonly string[];
  /** The only sheet, when there is nothing on it at all: Excel's own "Sheet1" of a new workbook. */
  readonly emptySheet: string | undefined;
  /** Names whose cells are gone, left over from deleted sheets. */
  readonly deadNames: readonly string[];
  /** Metadata left over from a deleted assessment. */
  readonly metadataParts: readonly string[];
}

/** One round trip. Refuses with "sheet-name-taken" or "name-taken" what is there already: a sheet; a name or a table. */
export async function findWorkbook(
  context: Excel.RequestContext,
  { sheets, names }: DeclaredWorkbook,
): Promise<FoundWorkbook> {
  const { worksheets, names: definedNames, tables, customXmlParts } = context.workbook;
  worksheets.load("items/name");
  definedNames.load("items/name,items/type,items/formula");
  tables.load("items/name");
  const parts = customXmlParts.getByNamespace(METADATA_NAMESPACE).load("items/id");
  const first = worksheets.getFirst();
  const used = first.getUsedRangeOrNullObject().load("address");
  const drawn = [first.charts.getCount(), first.shapes.getCount()];
  await context.sync();

  // A formula may come back in the language of Excel, the type does not.
  const dead = definedNames.items.filter(
    ({ type, formula }) => type === "Error" || String(formula).includes("#REF!"),
  );
  const found = worksheets.items.map(({ name }) => name);
  refuse(
    sheets.map(({ name }) => name),
    found,
    "sheet-name-taken",
    FAILURES.sheetNameTaken,
  );
  const live = definedNames.items.filter((name) => !dead.includes(name)).map(({ name }) => name);
  refuse(
    names.map(({ name }) => name),
    live,
    "name-taken",
    FAILURES.nameTaken,
  );
  const declaredTables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  refuse(
    declaredTables,
    tables.items.map(({ name }) => name),
    "name-taken",
    FAILURES.tableTaken,
  );
  const isEmpty = found.length === 1 && used.isNullObject && drawn.every(({ value }) => value === 0);
  return {
    sheets: found,
    emptySheet: isEmpty ? found[0] : undefined,
    deadNames: dead.map(({ name }) => name),
    metadataParts: parts.items.map(({ id }) => id),
  };
}

/** Excel compares these names without regard to case. */
function refuse(
  declared: readonly string[],
  taken: readonly string[],
  code: "sheet-name-taken" | "name-taken",
  message: (name: string) => string,
): void {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const clash = declared.find((name) => lower.has(name.toLowerCase()));
  if (clash === undefined) return;
  throw new AssessmentError(code, message(clash), { subject: clash });
}
