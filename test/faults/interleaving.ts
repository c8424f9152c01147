import { mergedAssessment } from "../../src/core/assessment/merge/merged-assessment";
import { sameContent } from "../../src/core/assessment/merge/same-content";
import type { Answer, Assessment } from "../../src/core/assessment/model";
import { criterionId, rating } from "../../src/core/units";
import { findSheet } from "../../src/emulator/book/sheets";
import { readNames } from "../../src/hosts/excel/read-names";
import { labelledName } from "../../src/workbook/change/labels";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import type { Command, Start } from "./command";
import type { EditKind } from "./edits";
import { EDITS, OWN_SHEET } from "./edits";
import type { Interleaving } from "./plan";
import { recovered, settled } from "./point";
import { leftovers, readState } from "./verdict";
import { wireOf } from "./wire";

const GAC = criterionId("GAC-02");

/** What an edit makes of an assessment. */
const MEANINGS: Readonly<Record<EditKind, (assessment: Assessment) => Assessment>> = {
  "rating changed": (assessment) => answered(assessment, 0, { rating: rating(4) }),
  "finding typed": (assessment) => answered(assessment, 1, { finding: "typed by a colleague" }),
  "weight changed": (assessment) => ({
    ...assessment,
    domains: assessment.domains.map((domain) => (domain.id === "PRV" ? { ...domain, weight: 7 } : domain)),
  }),
  "vendor name changed": (assessment) => ({
    ...assessment,
    vendors: assessment.vendors.map((vendor) =>
      vendor.id === "B" ? { ...vendor, name: "Birchline Limited" } : vendor,
    ),
  }),
  "rows sorted": (assessment) => assessment,
  "row inserted": (assessment) => assessment,
  "sheet renamed": (assessment) => assessment,
  "own sheet added": (assessment) => assessment,
};

/**
 * Runs one command while a colleague makes one edit before the given round trip, or after the last one. Answers what is
 * wrong at the end: the edit and everything else must be in the live version, or in the one put aside.
 */
export async function interleaved(
  { command, kind, trip }: Interleaving,
  open: (start: Start) => Promise<EmulatedExcel>,
): Promise<readonly string[]> {
  const excel = await open(command.start);
  const wire = wireOf(excel);
  let hasTakenPlace = false;
  const edit = () => {
    hasTakenPlace = EDITS[kind](excel);
  };
  try {
    const run = await command.prepare();
    wire.disturb(new Map([[trip, { edit }]]));
    await settled(run);
    const isPast = wire.trips() < trip;
    wire.disturb(new Map());
    if (isPast) edit();
    await recovered();
    if (!hasTakenPlace) return [];
    return [...(await lostEdit(command, kind)), ...(await leftovers(excel)), ...bentFormulas(excel, kind)];
  } finally {
    excel.close();
  }
}

async function lostEdit({ before, after, start }: Command, kind: EditKind): Promise<readonly string[]> {
  const state = await readState(before ?? after);
  const meaning = MEANINGS[kind];
  const base = before ?? after;
  if (base === undefined || after === undefined) return [];
  const theirs = meaning(base);
  const acceptable = [theirs, mergedAssessment(base, theirs, after).assessment, meaning(after)];
  // Creating may be refused: there is nothing then, as before.
  const isAsBefore = before === undefined && state === undefined;
  if (isAsBefore || acceptable.some((one) => sameContent(state, one))) return [];
  const aside = start === "replaced" ? await readAside() : undefined;
  const isAside = sameContent(aside, theirs) && sameContent(state, after);
  return isAside ? [] : [`the edit is lost: ${kind}`];
}

/** The version that was put aside. */
export async function readAside(): Promise<Assessment | undefined> {
  for (const label of [0, 2] as const) {
    const found = await readNames(namesToRead.map((name) => labelledName(name, label)));
    const plain = namesToRead.flatMap((name) => {
      const grid = found.get(labelledName(name, label));
      return grid === undefined ? [] : [[name, grid] as const];
    });
    if (plain.length > 0) return readWorkbook(new Map(plain), workbookTexts)?.assessment;
  }
  return undefined;
}

function bentFormulas({ book }: EmulatedExcel, kind: EditKind): readonly string[] {
  if (kind !== "own sheet added") return [];
  const sheet = findSheet(book, OWN_SHEET);
  const formula = sheet === undefined ? undefined : book.formula(sheet, 0, 0);
  const isStraight = formula !== undefined && !formula.includes("~") && !formula.includes("#REF!");
  return isStraight ? [] : [`the colleague's formula is ${formula}`];
}

function answered(assessment: Assessment, at: number, change: Partial<Answer>): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((vendor, index) =>
      index === at
        ? {
            ...vendor,
            answers: new Map([...vendor.answers, [GAC, { ...vendor.answers.get(GAC), ...change }]]),
          }
        : vendor,
    ),
  };
}
