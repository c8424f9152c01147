import { sameContent } from "../../src/core/assessment/merge/same-content";
import type { Assessment } from "../../src/core/assessment/model";
import { AssessmentError } from "../../src/core/errors";
import { addVendor } from "../../src/core/changes/vendor-changes";
import { criterionId, rating, vendorId } from "../../src/core/units";
import type { LiveWorkbookHost } from "../../src/hosts/host";
import { contentCheck } from "../../src/workbook/change/content-key";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";
import type { EmulatedExcel } from "../emulated-excel";
import { after, before, smallChange } from "../hosts/excel/change/small-change";
import { openPanes } from "../panes";
import type { Start } from "./command";
import { leanChange } from "./lean";
import { readAside } from "./interleaving";
import { recovered } from "./point";
import { leftovers, readState } from "./verdict";
import { wireOf } from "./wire";

type Act = (host: LiveWorkbookHost) => Promise<unknown>;

/** What one pane is at, and what the workbook holds when nobody comes between. */
const FIRST = {
  replace: { start: "built", act: (host) => host.replace(leanChange(smallChange())), becomes: after },
  restore: { start: "replaced", act: (host) => host.restoreEarlier(), becomes: before },
  finish: {
    start: "broken off",
    act: (host) => host.finishChange(contentCheck(workbookTexts)),
    becomes: after,
  },
  "go back": { start: "broken off", act: (host) => host.goBack(), becomes: before },
} as const satisfies Record<
  string,
  { readonly start: Start; readonly act: Act; readonly becomes: Assessment }
>;

const A = vendorId("A");
const PRV = criterionId("PRV-02");
const ANSWER = { rating: rating(4) };
const withDovetail = addVendor(before, "Dovetail").assessment;

/** What a second pane does meanwhile. */
const SECOND = {
  "begins a change": (host) => host.replace(leanChange(smallChange("theirs", withDovetail))),
  finishes: (host) => host.finishChange(contentCheck(workbookTexts)),
  "goes back": (host) => host.goBack(),
  restores: (host) => host.restoreEarlier(),
  "removes the earlier version": (host) => host.removeEarlier(),
  rates: async (host) => {
    const content = readWorkbook(await host.readNames(namesToRead), workbookTexts);
    if (content !== undefined) await host.writeCells(answerWrites(content, A, PRV, ANSWER, {}));
  },
} as const satisfies Record<string, Act>;

export interface Encounter {
  readonly label: string;
  readonly first: keyof typeof FIRST;
  readonly second: keyof typeof SECOND;
  readonly trip: number;
}

/** Everything a second pane does, before every round trip of a change in the first. */
export function encounters(counts: ReadonlyMap<string, number>): readonly Encounter[] {
  const seconds = Object.keys(SECOND) as readonly Encounter["second"][];
  const firsts = Object.keys(FIRST) as readonly Encounter["first"][];
  return firsts.flatMap((first) =>
    Array.from({ length: (counts.get(first) ?? 0) - 1 }, (_, index) => index + 2).flatMap((trip) =>
      seconds.map((second) => ({
        label: `two panes, ${first}, before trip ${trip}, another ${second}`,
        first,
        second,
        trip,
      })),
    ),
  );
}

/** Answers what is wrong at the end: the workbook is in one of the two panes' states, and no pane was told otherwise. */
export async function encountered(
  { first, second, trip }: Encounter,
  open: (start: Start) => Promise<EmulatedExcel>,
): Promise<readonly string[]> {
  const { start, act, becomes } = FIRST[first];
  const excel = await open(start);
  const { panes, close } = await openPanes(excel);
  const wire = wireOf(excel);
  let theirs = "nothing";
  const edit = async () => {
    theirs = await outcome(SECOND[second](panes[1].host));
  };
  try {
    wire.disturb(new Map([[trip, { edit }]]));
    const ours = await outcome(act(panes[0].host));
    wire.disturb(new Map());
    await recovered();
    const isRated = second === "rates" && theirs === "done";
    const rated = (assessment: Assessment) => (isRated ? withRating(assessment) : assessment);
    const possible = ours === "done" && theirs !== "done" ? [becomes] : [before, after, withDovetail];
    const state = await readState(before);
    // What is typed into a version that steps aside on purpose stays there.
    const stepsAside = first === "restore" || first === "go back";
    const isAside = isRated && stepsAside && sameContent(await readAside(), rated(after));
    const isOne = possible.some(
      (one) => sameContent(state, rated(one)) || (isAside && sameContent(state, one)),
    );
    const wrong = [...(await leftovers(excel)), ...(isOne ? [] : ["the state of neither pane"])];
    return wrong.map((text) => `${text} (${ours}, ${theirs})`);
  } finally {
    close();
    excel.close();
  }
}

async function outcome(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return "done";
  } catch (cause) {
    if (cause instanceof AssessmentError) return cause.code;
    throw cause;
  }
}

function withRating(assessment: Assessment): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((vendor) =>
      vendor.id === A ? { ...vendor, answers: new Map([...vendor.answers, [PRV, ANSWER]]) } : vendor,
    ),
  };
}
