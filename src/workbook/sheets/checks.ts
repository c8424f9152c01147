import { cellAddress } from "../addresses";
import type { Cell, ConditionalFormat } from "../declaration";
import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, formatPart, heightPart, range, rowPart, widthsPart } from "../layout/ranges";
import { literal, sentence } from "../layout/sentence";
import { wrappedHeight } from "../layout/wrapped-height";
import type { Plan } from "../plan";
import {
  alarm,
  centred,
  header,
  heading,
  note,
  prose,
  rowLine,
  strong,
  tabColors,
  title,
  working,
} from "../styles";
import type { CheckLine } from "./checks/check-lines";
import { checkLines } from "./checks/check-lines";

const OVERALL = 2;
const HEADER = 4;
const FIRST = HEADER + 1;
const WIDTHS = [50, 11, 9, 46, 58, 9] as const;
const COUNT = 2;
const CODE = 5;

/** One line for each built-in check, the overall line first. */
export function checksSheet(plan: Plan): DeclaredSheet {
  const { texts, sheets, footer } = plan;
  const { columns } = texts.checks;
  const lines = checkLines(plan);
  return sheetOf(
    {
      name: sheets.checks,
      tabColor: tabColors.control,
      freeze: { rows: FIRST, columns: 0 },
      print: {
        orientation: "landscape",
        area: range(0, 0, FIRST + lines.length, CODE),
        titleRows: [HEADER, HEADER],
        footer,
      },
    },
    [
      widthsPart(0, WIDTHS),
      cellPart(0, 0, texts.checks.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.checks.note, note),
      ...overallParts(lines.length, plan),
      rowPart(
        HEADER,
        0,
        [columns.check, columns.state, columns.count, columns.place, columns.advice, columns.code],
        header,
      ),
      heightPart(HEADER, 24),
      ...lines.flatMap((line, index) => lineParts(line, FIRST + index)),
      formatPart(range(FIRST, 0, lines.length, CODE + 1), rowLine),
      { conditionalFormats: rules(lines.length) },
    ],
  );
}

function overallParts(lines: number, { texts }: Plan): readonly Part[] {
  const { fine, failing } = texts.checks.overall;
  const codes = `$F$${FIRST + 1}:$F$${FIRST + lines}`;
  const words = sentence(failing, { count: "Checks_Failing", total: `ROWS(${codes})` });
  return [
    cellPart(OVERALL, 0, { formula: `=IF(Checks_Failing=0,${literal(fine)},${words})` }, heading),
    cellPart(OVERALL, CODE, { formula: `=COUNTIF(${codes},"Look")+COUNTIF(${codes},"Error")` }, working),
    heightPart(OVERALL, 24),
    {
      names: [
        { name: "Checks_Overall", range: range(OVERALL, 0) },
        { name: "Checks_Failing", range: range(OVERALL, CODE) },
        { name: "Checks_Codes", range: range(FIRST, CODE, lines) },
      ],
    },
  ];
}

function lineParts(line: CheckLine, row: number): readonly Part[] {
  const count = cellAddress(row, COUNT, "column");
  const code = cellAddress(row, CODE, "column");
  const place: Cell =
    line.letters === undefined ? line.place : { formula: placeFormula(line.place, line.letters, code) };
  const texts = [
    { text: line.check, width: WIDTHS[0] },
    { text: line.place, width: WIDTHS[3] },
    { text: line.advice, width: WIDTHS[4] },
  ];
  return [
    cellPart(row, 0, line.check, prose),
    cellPart(
      row,
      1,
      { formula: `=INDEX(Check_Word,MATCH(${code},Check_Code,0))` },
      { ...strong, vertical: "top" },
    ),
    cellPart(row, COUNT, { formula: line.count }, { ...centred, vertical: "top" }),
    cellPart(row, 3, place, prose),
    cellPart(row, 4, line.advice, prose),
    cellPart(row, CODE, { formula: codeFormula(line, count) }, { ...working, vertical: "top" }),
    heightPart(row, wrappedHeight(texts, 20)),
  ];
}

function codeFormula({ finding }: CheckLine, count: string): string {
  return `=IF(ISERROR(${count}),"Error",IF(${count}=0,"OK",${literal(finding)}))`;
}

function placeFormula(place: string, letters: string, code: string): string {
  return `=IF(OR(${code}="Look",${code}="Note"),${literal(`${place}: `)}&${letters},${literal(place)})`;
}

function rules(lines: number): readonly ConditionalFormat[] {
  const state = range(FIRST, 1, lines);
  return [
    { range: state, formula: `=OR($F${FIRST + 1}="Look",$F${FIRST + 1}="Error")`, style: alarm },
    { range: range(OVERALL, 0), formula: `=$F$${OVERALL + 1}>0`, style: alarm },
  ];
}
