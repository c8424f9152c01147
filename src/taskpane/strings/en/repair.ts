import type { LostAnswers } from "../../../workbook/health/finding";
import { findings } from "./findings";
import { repaired } from "./repaired";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const places = (lost: readonly LostAnswers[]) => {
  const sheets = lost.flatMap(({ sheet, criterion }) => (criterion === undefined ? [`on ${sheet}`] : []));
  const rows = lost.flatMap(({ sheet, criterion }) =>
    criterion === undefined ? [] : [`in the row ${criterion} of ${sheet}`],
  );
  return [...sheets, ...rows].join(", ");
};

const others = (isArchived: boolean) => (isArchived ? "" : " Every other answer is in its place.");

export const repair = {
  title: "Check this workbook",
  titleFound: (count: number) => plural(count, "thing is not in order", "things are not in order"),
  titleRepairing: "Making the sheets anew",
  titleDone: "The workbook is repaired",
  looking: "Looking the workbook over. Nothing is changed.",
  repairing: "Making the sheets anew. Until the last step nothing in your workbook is replaced.",
  inOrder: "Sheets, tables, names, formulas and rules are as they should be.",
  notLooked: "The workbook has not been looked over.",
  changeOpen:
    "A change of this workbook is not finished, and its sheets stand half-way. It has to be finished or taken back first. Then this page looks the workbook over.",
  toChange: "Go to the change",
  lead: "Every answer is kept. Your own sheets stay as they are, and the sheets as they are now stay as the earlier version.",
  leadEarlier:
    "What is gone from the sheets comes back as it was before the last change. Every other answer is kept. Your own sheets stay as they are, and the sheets as they are now stay as the earlier version.",
  leadLost: (lost: readonly LostAnswers[]) =>
    `What was answered ${places(lost)} is not in this file any more. Before you repair, undo the deletion if it happened just now, or look for an earlier copy of the file. Every other answer is kept, and the sheets as they are now stay as the earlier version.`,
  look: "Look again",
  repair: "Repair",
  start: "Back to Start",
  showCell: "Show the cell",
  showSheet: "Show the sheet",
  showOf: (place: string) => `Show ${place}`,
  risk: (text: string) => `Risk: ${text}`,
  repairs: (text: string) => `Repair: ${text}`,
  more: (count: number) => `and ${plural(count, "more place", "more places")}`,
  found: (content: string) => `now ${content}`,
  groups: {
    figures: "Figures and formulas",
    missing: "Missing",
    changed: "Moved, renamed, repeated",
    hidden: "Hidden",
    guard: "Protection and version",
  },
  findings,
  repaired,
  log: {
    title: "Repaired the workbook",
    to: (kept: number, lost: readonly LostAnswers[]) =>
      [
        kept === 0
          ? "All answers found are in their places"
          : `${plural(kept, "answer", "answers")} moved to the archive`,
        ...(lost.length === 0 ? [] : [`Answers not found: ${places(lost)}`]),
      ].join(". "),
  },
  done: {
    restored: "Put right",
    line: (what: string, where: readonly string[], more: number) =>
      where.length === 0
        ? `${what}.`
        : `${what}: ${[...where, ...(more > 0 ? [`and ${plural(more, "more place", "more places")}`] : [])].join("; ")}.`,
    kept: "Your answers",
    all: "Every answer is in its place.",
    earlier: (isArchived: boolean) =>
      `What was gone from the sheets is back as it was before the last change.${others(isArchived)}`,
    lost: (lost: readonly LostAnswers[], isArchived: boolean) =>
      `What was answered ${places(lost)} was not found.${others(isArchived)}`,
    archived: (count: number) =>
      count === 1
        ? "1 answer has no place among the criteria and is kept on the sheet Archive:"
        : `${count} answers have no place among the criteria and are kept on the sheet Archive:`,
    answer: (vendor: string, criterion: string) => `${vendor}, ${criterion}`,
    left: (count: number) =>
      `${plural(count, "thing is", "things are")} still not in order. Look at the list below.`,
  },
};
