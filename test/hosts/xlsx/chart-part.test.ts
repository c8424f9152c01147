import type { Chart } from "../../../src/workbook/declaration";
import { chartPart } from "../../../src/hosts/xlsx/chart-part";

const column = (place: number) => ({ row: 5, column: place, rows: 3, columns: 1 });
const chart: Chart = {
  name: "Residual risk",
  kind: "stacked-bar",
  title: { cell: { row: 1, column: 1 }, text: "Birchline < Cedar & others" },
  description: "Residual risk of three vendors",
  categories: column(2),
  series: [
    { name: "Certain", values: column(4), color: "0B4F54" },
    { name: "Open", values: column(5), color: "A9CFD0" },
  ],
  axis: { title: "Residual risk, 100 is worst", minimum: 0, maximum: 100 },
  position: { row: 12, column: 1, rows: 18, columns: 9 },
};

describe("a chart in a file", () => {
  test("takes its title from the cell and shows the text of today until it is calculated", () => {
    const xml = chartPart(chart, "HRIA Comparison");
    expect(xml).toContain("<c:f>'HRIA Comparison'!$B$2</c:f>");
    expect(xml).toContain("<c:v>Birchline &lt; Cedar &amp; others</c:v>");
  });

  test("points at its values and categories", () => {
    const xml = chartPart(chart, "Comparison");
    expect(xml).toContain("<c:cat><c:strRef><c:f>Comparison!$C$6:$C$8</c:f>");
    expect(xml).toContain("<c:val><c:numRef><c:f>Comparison!$E$6:$E$8</c:f>");
  });

  test("as bars is stacked, with the first vendor on top and the whole scale", () => {
    const xml = chartPart(chart, "Comparison");
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:max val="100"/><c:min val="0"/>');
    expect(xml).toContain("Residual risk, 100 is worst");
  });

  test("leaves a series without colour unpainted, and then has no legend to name it", () => {
    const [first, ...others] = chart.series;
    if (first === undefined) throw new Error("The chart has no series.");
    const { name, values } = first;
    const xml = chartPart({ ...chart, series: [{ name, values }, ...others] }, "Analysis");
    expect(xml).toContain("<c:spPr><a:noFill/></c:spPr>");
    expect(xml).not.toContain("<c:legend>");
    expect(chartPart(chart, "Comparison")).toContain("<c:legend>");
  });

  test("as radar tells its lines apart by markers, not by colour alone", () => {
    const xml = chartPart({ ...chart, kind: "radar" }, "Comparison");
    expect(xml).toContain('<c:symbol val="circle"/>');
    expect(xml).toContain('<c:symbol val="square"/>');
  });
});
