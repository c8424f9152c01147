import type { Assessment } from "../../src/core/assessment/model";
import { criterionId, rating, vendorId } from "../../src/core/units";
import { build } from "../../src/hosts/excel/build";
import { removeEarlier, restoreEarlier } from "../../src/hosts/excel/change/earlier-version";
import { finish, undo } from "../../src/hosts/excel/change/recover";
import { replace } from "../../src/hosts/excel/change/replace";
import { readNames } from "../../src/hosts/excel/read-names";
import { writeCells } from "../../src/hosts/excel/write-cells";
import type { CellWrite } from "../../src/workbook/cells";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";
import { after, before, smallChange } from "../hosts/excel/change/small-change";
import { lean, leanChange } from "./lean";

/** Workbooks that commands start from. */
export type Start = "blank" | "built" | "replaced" | "broken off";

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
}

const A = vendorId("A");
const PRV = criterionId("PRV-02");

const rated: Assessment = withVendor(before, 0, (vendor) => ({
  ...vendor,
  answers: new Map([...vendor.answers, [PRV, { rating: rating(3), evidence: "B", finding: "=cited" }]]),
}));
const renamed: Assessment = withVendor(before, 1, (vendor) => ({ ...vendor, name: "Birchline Group" }));
const weighted: Assessment = {
  ...before,
  domains: before.domains.map((domain, index) => ({ ...domain, weight: index + 2 })),
};

export const COMMANDS: readonly Command[] = [
  command(
    "create",
    "blank",
    undefined,
    before,
    async () => () => build(lean(declareWorkbook(before, workbookTexts))),
  ),
  command("rate", "built", before, rated, async () => {
    const content = await present();
    const answer = rated.vendors[0]?.answers.get(PRV) ?? {};
    const expected = { rating: undefined, evidence: undefined, finding: undefined };
    return () => writeCells(answerWrites(content, A, PRV, answer, expected));
  }),
  command(
    "rename vendor",
    "built",
    before,
    renamed,
    async () => () => writeCells([guarded("Setup_Vendors", "B", 1, "Birchline", "Birchline Group")]),
  ),
  command(
    "change weights",
    "built",
    before,
    weighted,
    async () => () =>
      writeCells(weighted.domains.map(({ id, weight }) => guarded("Domain_Rows", id, 2, 1, Number(weight)))),
  ),
  command("replace", "built", before, after, async () => () => replace(leanChange(smallChange()))),
  { ...command("restore", "replaced", after, before, async () => restoreEarlier), again: "changes back" },
  { ...command("remove earlier", "replaced", after, after, async () => removeEarlier), isMain: false },
  {
    ...command("finish", "broken off", before, after, async () => () => finish()),
    again: "nothing",
    isMain: false,
  },
  { ...command("go back", "broken off", after, before, async () => undo), again: "nothing", isMain: false },
];

function command(
  name: string,
  start: Start,
  was: Assessment | undefined,
  becomes: Assessment | undefined,
  prepare: Command["prepare"],
): Command {
  return { name, start, prepare, before: was, after: becomes, again: "after", isMain: true };
}

async function present() {
  const content = readWorkbook(await readNames(namesToRead), workbookTexts);
  if (content === undefined) throw new RangeError("There is no assessment to work on.");
  return content;
}

function guarded(
  name: string,
  id: string,
  column: number,
  was: string | number,
  value: string | number,
): CellWrite {
  const isExpected = (found: unknown) => found === was || found === value;
  return { name, row: 0, column, value, guard: { id, isExpected } };
}

function withVendor(
  assessment: Assessment,
  at: number,
  change: (vendor: Assessment["vendors"][number]) => Assessment["vendors"][number],
): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((vendor, index) => (index === at ? change(vendor) : vendor)),
  };
}
