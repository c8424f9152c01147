import type { DeclaredWorkbook } from "../../../src/workbook/declaration";
import { plainSheet, plainWorkbook } from "../xlsx/small-workbook";

const range = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

/** One of everything a sheet can declare. */
export const furnishedWorkbook: DeclaredWorkbook = plainWorkbook(
  [
    plainSheet({
      name: "Answers",
      cells: [
        { row: 0, column: 0, cells: [["Rooms & calls"]] },
        {
          row: 4,
          column: 0,
          cells: [
            ["Criterion", "Rating", "Twice", "Choice", "Day"],
            ["PRV-01", 3, undefined, "Yes", 46338],
            ["PRV-02", undefined, undefined, undefined, undefined],
          ],
        },
      ],
      fills: [{ range: range(5, 2, 2, 1), formula: "=$B6*2" }],
      formats: [
        { range: range(0, 0, 7, 5), style: { fontName: "Calibri", fontSize: 11, vertical: "center" } },
        { range: range(0, 0, 1, 1), style: { fontSize: 16, isBold: true, fontColor: "0B4F54" } },
        {
          range: range(5, 1, 2, 1),
          style: { fill: "E8F1FB", horizontal: "center", wraps: true, isUnlocked: true },
        },
        { range: range(5, 4, 2, 1), style: { numberFormat: "yyyy-mm-dd" } },
        {
          range: range(4, 0, 1, 5),
          style: { borders: [{ edge: "bottom", color: "0B4F54", weight: "medium" }] },
        },
      ],
      columnWidths: [{ column: 0, columns: 2, width: 26 }],
      rowHeights: [{ row: 4, rows: 1, height: 32 }],
      tables: [{ name: "Answers_A", range: range(4, 0, 3, 5) }],
      validations: [
        {
          range: range(5, 1, 2, 1),
          rule: { kind: "decimal", from: 0, to: 4 },
          prompt: { title: "Rating", text: "4 is best." },
          error: { title: "Not a rating", text: "Choose 0 to 4, IE or NA. 4 is best." },
        },
        {
          range: range(5, 3, 2, 1),
          rule: { kind: "list", source: "=Choices" },
          error: { title: "Not a choice", text: "Choose Yes or No." },
        },
      ],
      conditionalFormats: [
        {
          range: range(5, 1, 2, 1),
          formula: "=$B6<1",
          style: { fill: "6E1630", fontColor: "FFFFFF", isBold: true },
        },
        {
          range: range(5, 0, 2, 5),
          formula: '=$A6<>""',
          style: { borders: [{ edge: "top", color: "D9D9D9", weight: "thin" }] },
        },
      ],
      charts: [
        {
          name: "Residual risk",
          kind: "stacked-bar",
          title: { cell: { row: 0, column: 0 }, text: "Rooms & calls" },
          description: "Two bars",
          categories: range(5, 0, 2, 1),
          series: [
            { name: "Certain", values: range(5, 1, 2, 1), color: "0B4F54" },
            { name: "Open", values: range(5, 2, 2, 1), color: "A9CFD0" },
          ],
          axis: { title: "0 to 100, 100 is worst", minimum: 0, maximum: 100 },
          position: range(9, 0, 10, 4),
        },
      ],
      freeze: { rows: 5, columns: 1 },
      print: {
        orientation: "landscape",
        area: range(0, 0, 20, 5),
        titleRows: [4, 4],
        fitToOnePageHigh: true,
        footer: { left: "Rooms & calls", center: "Confidential" },
      },
    }),
    plainSheet({ name: "Lists", isHidden: true, cells: [{ row: 0, column: 0, cells: [["Yes"], ["No"]] }] }),
  ],
  {
    names: [
      { name: "Answer_Rows", sheet: "Answers", range: range(5, 0, 2, 5) },
      { name: "Choices", sheet: "Lists", range: range(0, 0, 2, 1) },
    ],
  },
);
