import { defaultFirmnessSettings } from "../../src/core/analysis/firmness";
import { firmness } from "../../src/core/analysis/firmness-job";
import type { Answer, Assessment, Proposal } from "../../src/core/assessment/model";
import { confirmedAnswer, withConfirmed, withoutProposals } from "../../src/core/proposals/confirmed-answer";
import { compare } from "../../src/core/scoring/compare";
import { criterionId, isoDate, rating, vendorId } from "../../src/core/units";
import { readNames } from "../../src/hosts/excel/read-names";
import { writeCells } from "../../src/hosts/excel/write-cells";
import { analysisValues } from "../../src/workbook/analysis/analysis-values";
import { MARKS_NAME, analysisWrites } from "../../src/workbook/analysis/write-analysis";
import type { CellWrite } from "../../src/workbook/cells";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";
import { proposalWrites } from "../../src/workbook/write-proposals";
import { before } from "../hosts/excel/change/small-change";
import type { Command } from "./command";
import { command, present, withVendor } from "./command";

const A = vendorId("A");
const PRV = criterionId("PRV-02");

const rated: Assessment = withVendor(before, 0, (vendor) => ({
  ...vendor,
  answers: new Map([...vendor.answers, [PRV, { rating: rating(3), evidence: "B", finding: "=cited" }]]),
}));

const proposal = {
  vendor: A,
  criterion: PRV,
  rating: rating(3),
  evidence: "B",
  origin: "annex.txt",
} as const satisfies Proposal;
const doubtful = { ...proposal, criterion: criterionId("GAC-01"), rating: rating(1), origin: "page.txt" };

/** Two proposals wait. */
export const proposed: Assessment = { ...before, proposals: [proposal, doubtful] };

const result = firmness(before, { ...defaultFirmnessSettings, draws: 200 });
if (result === undefined) throw new RangeError("Nothing is ranked.");
const analysed = {
  assessment: before,
  comparison: compare(before),
  record: { computedOn: isoDate("2026-11-12"), firmness: result },
  texts: workbookTexts,
};

/** What people do to answers. */
export const ANSWER_COMMANDS: readonly Command[] = [
  {
    ...command("rate", "built", before, rated, async () => {
      const content = await present();
      const expected = { rating: undefined, evidence: undefined, finding: undefined };
      const writes = answerWrites(content, A, PRV, rated.vendors[0]?.answers.get(PRV) ?? {}, expected);
      return () => writeCells(writes);
    }),
    isMain: true,
  },
  command("confirm proposal", "proposed", proposed, withConfirmed(proposed, [proposal]), async () => {
    const writes = await settling(confirmedAnswer(undefined, proposal), [proposal]);
    return () => writeCells(writes);
  }),
  command(
    "dismiss proposals",
    "proposed",
    proposed,
    withoutProposals(proposed, [proposal, doubtful]),
    async () => {
      const writes = await settling({}, [proposal, doubtful]);
      return () => writeCells(writes);
    },
  ),
  {
    ...command("record firmness", "built", before, before, async () => {
      const marks = (await readNames([MARKS_NAME])).get(MARKS_NAME) ?? [];
      return () => writeCells(analysisWrites(analysed, marks));
    }),
    cells: new Map(
      [...analysisValues(analysed, [])].map(([name, rows]) => [
        name,
        rows.map((row) => row.map((value) => value ?? "")),
      ]),
    ),
  },
];

async function settling(
  change: Partial<Answer>,
  settled: readonly Proposal[],
): Promise<readonly CellWrite[]> {
  const content = await present();
  const expected = { rating: undefined, evidence: undefined, reference: undefined };
  return [...answerWrites(content, A, PRV, change, expected), ...proposalWrites(content, settled)];
}
