import { BANDS } from "../../core/scoring/result";
import type { Cell, Style } from "../declaration";
import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart, widthsPart } from "../layout/ranges";
import { sentence } from "../layout/sentence";
import type { Section } from "../layout/stack";
import { stacked } from "../layout/stack";
import { wrappedHeight } from "../layout/wrapped-height";
import type { Plan } from "../plan";
import {
  bandStyles,
  header,
  inputCode,
  note,
  prose,
  result,
  rowLine,
  strong,
  tabColors,
  title,
  working,
} from "../styles";

const TERM_WIDTH = 24;
const TEXT_WIDTH = 98;

interface Line {
  readonly term: Cell;
  readonly text: Cell;
  readonly style?: Style;
}

/** First sheet: what this is, which way the scales run, where to type, for readers without the add-in. */
export function guideSheet(plan: Plan): DeclaredSheet {
  const { texts, sheets, footer } = plan;
  const { guide } = texts;
  const lists: readonly (readonly [string, readonly Line[]])[] = [
    [guide.sections.minute, guide.minute.map((line) => ({ ...line, text: named(line.text, plan) }))],
    [guide.sections.colours, colourLines(plan)],
    [guide.sections.change, guide.change.map((line) => ({ ...line, text: named(line.text, plan) }))],
    [guide.sections.sheets, sheetLines(plan)],
  ];
  const end = 3 + lists.reduce((rows, [, lines]) => rows + lines.length + 2, 0);
  const versions = sentence(guide.footer, { method: "Method_Version", catalog: "Catalog_Version" });
  return sheetOf(
    {
      name: sheets.guide,
      tabColor: tabColors.guide,
      print: { orientation: "portrait", fitToOnePageHigh: true, footer },
    },
    [
      widthsPart(0, [TERM_WIDTH, TEXT_WIDTH]),
      cellPart(0, 0, { formula: "=Project_Title" }, title),
      heightPart(0, 28),
      cellPart(1, 0, guide.subtitle, note),
      ...stacked(
        3,
        lists.map(([heading, lines]) => listSection(heading, lines)),
      ),
      cellPart(end, 0, { formula: `=${versions}` }, note),
    ],
  );
}

function listSection(heading: string, lines: readonly Line[]): Section {
  return {
    rows: lines.length + 1,
    part: (row) => [
      rowPart(row, 0, [heading, undefined], { ...header, wraps: false }),
      heightPart(row, 20),
      ...lines.flatMap((line, index) => lineParts(line, row + 1 + index)),
    ],
  };
}

function lineParts({ term, text, style }: Line, row: number): readonly Part[] {
  const length = typeof text === "string" ? text : "";
  return [
    formatPart(range(row, 0, 1, 2), rowLine),
    cellPart(row, 0, term, { ...strong, ...style, vertical: "center", isUnlocked: false }),
    cellPart(row, 1, text, { ...prose, vertical: "center" }),
    heightPart(row, wrappedHeight([{ text: length, width: TEXT_WIDTH }], 20)),
  ];
}

/** Bands with their live edges, and the three kinds of cells. */
function colourLines({ texts }: Plan): readonly Line[] {
  const { colours } = texts.guide;
  const bands = BANDS.map((band, place): Line => {
    const text = place === 0 ? colours.first : place === BANDS.length - 1 ? colours.last : colours.middle;
    return {
      term: texts.words.bands[band],
      text: { formula: `=${sentence(text, { from: edge(place), to: edge(place + 1) })}` },
      style: bandStyles[band],
    };
  });
  return [
    ...bands,
    { ...colours.input, style: inputCode },
    { ...colours.working, style: working },
    { ...colours.result, style: result },
  ];
}

function edge(place: number): string {
  return `INDEX(Band_From,${place + 1})`;
}

function sheetLines(plan: Plan): readonly Line[] {
  const { assessment, texts, sheets, vendors } = plan;
  const { sheets: about } = texts.guide;
  const [first, last] = [vendors[0], vendors.at(-1)];
  const vendorLine =
    first === undefined || last === undefined
      ? []
      : [
          {
            term: first === last ? first.sheet : `${first.vendor.id} … ${last.vendor.id}`,
            text: about.vendors,
          },
        ];
  return [
    { term: sheets.guide, text: about.guide },
    { term: sheets.setup, text: about.setup },
    { term: sheets.criteria, text: about.criteria },
    ...vendorLine,
    { term: sheets.comparison, text: about.comparison },
    { term: sheets.heatMap, text: about.heatMap },
    { term: sheets.analysis, text: about.analysis },
    { term: sheets.checks, text: about.checks },
    { term: sheets.review, text: about.review },
    ...(assessment.proposals === undefined ? [] : [{ term: sheets.proposals, text: about.proposals }]),
    ...(assessment.previousRound === undefined
      ? []
      : [{ term: sheets.previousRound, text: about.previousRound }]),
    { term: sheets.workings, text: about.workings },
  ];
}

/** Puts the sheets' own names into a text. */
function named(text: string, { sheets }: Plan): string {
  return Object.entries(sheets).reduce((done, [role, name]) => done.replace(`{${role}}`, name), text);
}
