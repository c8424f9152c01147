import { AssessmentError } from "../../../core/errors";
import { splitReference } from "../../../workbook/change/sheet-references";
import { FAILURES } from "../texts/en/failures";
import type { Marks } from "./journal";
import type { Seen } from "./look";

/**
 * Refuses with "sheet-name-taken" or "name-taken" where a sheet, a table or a name of somebody's own is in the way of
 * what is to be live; `ours` are the sheets that step aside, `ownNames` the names that mean them wherever they point.
 */
export function refuseTaken(
  wanted: Marks,
  seen: Seen,
  ours: readonly string[],
  ownNames: readonly string[] = [],
): void {
  const own = new Set(ours.map(lower));
  const isForeign = (sheet: string | undefined) => sheet !== undefined && !own.has(lower(sheet));
  refuse(
    wanted.sheets.find((name) => isForeign(seen.sheets.get(lower(name))?.name)),
    "sheet-name-taken",
    FAILURES.sheetNameTaken,
  );
  refuse(
    wanted.tables.find((name) => isForeign(seen.tables.get(lower(name))?.sheet)),
    "name-taken",
    FAILURES.tableTaken,
  );
  const known = new Set(ownNames.map(lower));
  refuse(
    wanted.names.find((name) => {
      const formula = known.has(lower(name)) ? undefined : seen.names.get(lower(name))?.formula;
      return formula !== undefined && !isDead(formula) && isForeign(splitReference(formula)?.sheet ?? "");
    }),
    "name-taken",
    FAILURES.nameTaken,
  );
}

/** A name whose cells are gone is nobody's any more. */
function isDead(formula: string): boolean {
  return formula.includes("#REF!");
}

function refuse(
  clash: string | undefined,
  code: "sheet-name-taken" | "name-taken",
  message: (name: string) => string,
): void {
  if (clash !== undefined) throw new AssessmentError(code, message(clash), { subject: clash });
}

function lower(name: string): string {
  return name.toLowerCase();
}
