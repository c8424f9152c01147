import type { Assessment } from "../../src/core/assessment/model";
import { readNames } from "../../src/hosts/excel/read-names";
import type { Grid } from "../../src/workbook/cells";
import type { WorkbookContent } from "../../src/workbook/read-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";

/** Workbooks that commands start from. */
export type Start = "blank" | "built" | "replaced" | "broken off" | "proposed" | "disordered" | "broken";

export interface Command {
  readonly name: string;
  readonly start: Start;
  /** Reads what the pane knows already, and answers with the command itself. */
  readonly prepare: () => Promise<() => Promise<unknown>>;
  /** The assessment before and after; `undefined` where there is none. */
  readonly before: Assessment | undefined;
  readonly after: Assessment | undefined;
  /** Asked for again, it ends in the state after, or has nothing to do. Restoring would change the versions back. */
  readonly again: "after" | "nothing" | "changes back";
  /** One of the six that people work with most: foreign edits are tried between all its round trips. */
  readonly isMain: boolean;
  /** Named cells beside the assessment that are written together: empty before, and what they hold after. */
  readonly cells?: ReadonlyMap<string, Grid>;
}

export function command(
  name: string,
  start: Start,
  was: Assessment | undefined,
  becomes: Assessment | undefined,
  prepare: Command["prepare"],
): Command {
  return { name, start, prepare, before: was, after: becomes, again: "after", isMain: false };
}

export async function present(): Promise<WorkbookContent> {
  const content = readWorkbook(await readNames(namesToRead), workbookTexts);
  if (content === undefined) throw new RangeError("There is no assessment to work on.");
  return content;
}

export function withVendor(
  assessment: Assessment,
  at: number,
  change: (vendor: Assessment["vendors"][number]) => Assessment["vendors"][number],
): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((vendor, index) => (index === at ? change(vendor) : vendor)),
  };
}
