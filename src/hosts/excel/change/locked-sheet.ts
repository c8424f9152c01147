import { AssessmentError } from "../../../core/errors";
import { PROTECTION } from "../page-steps";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Version } from "./journal";

/** Ends a change that was refused; where a password on one of the sheets was in its way, the failure names the sheet. */
export async function namingLocked({ sheets }: Version, end: () => Promise<void>): Promise<void> {
  try {
    await end();
  } catch (cause) {
    const isPlaceless =
      cause instanceof AssessmentError && cause.code === "sheet-protected" && cause.subject === undefined;
    const locked = isPlaceless ? await lockedSheet(sheets.map(({ live }) => live)) : undefined;
    if (locked === undefined) throw cause;
    throw new AssessmentError("sheet-protected", FAILURES.sheetProtected(locked), { cause, subject: locked });
  }
}

/** A refusal does not say where. Asks sheet by sheet, and protects again at once, as all of ours are. */
async function lockedSheet(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    try {
      await runPatiently(async (context) => {
        const { protection } = context.workbook.worksheets.getItemOrNullObject(name);
        protection.load("protected");
        await context.sync();
        if (protection.isNullObject || !protection.protected) return;
        protection.unprotect();
        protection.protect(PROTECTION);
        await context.sync();
      });
    } catch (cause) {
      if (cause instanceof AssessmentError && cause.code === "sheet-protected") return name;
      throw cause;
    }
  }
  return undefined;
}
