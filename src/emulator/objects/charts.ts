import { itemNotFound } from "../book/host-error";
import { guardOption } from "../book/locks";
import type { ChartMemory } from "../book/memory";
import { ExcelCollection, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { Chart } from "./chart";
import { seriesFrom } from "./chart-source";
import { oneOf, text, wholeNumber } from "./given";
import { referenceTo } from "./reference";

const API = {
  className: "ChartCollection",
  members: ["add", "count", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
  internal: ["getItem"],
} satisfies ApiOf<Charts>;

const chartType = oneOf(
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
);

/** Source: Excel.ChartCollection. Charts are kept as data; the demo draws them over the grid. */
export class Charts extends ExcelCollection<Chart> {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;

  constructor(services: Services, sheet: string) {
    super(services);
    this.#sheet = sheet;
  }

  list(): readonly Chart[] {
    return this.#memory.map((chart) => new Chart(this.services, this.#sheet, chart));
  }

  get count(): number {
    return this.#memory.length;
  }

  getCount(): number {
    return this.count;
  }

  async add(type: unknown, source: unknown, seriesBy: unknown): Promise<Chart> {
    guardOption(this.book, this.#sheet, "allowEditObjects");
    const wanted = chartType(type);
    const by = oneOf("Auto", "Columns", "Rows")(seriesBy ?? "Auto");
    const place = referenceTo(this.book, source, this.#sheet);
    const id = this.book.newId("chart");
    const chart: ChartMemory = {
      id,
      kept: { name: `Chart ${this.count + 1}`, chartType: wanted },
      source: { ...place, by },
      series: await seriesFrom(this.book, place, by),
    };
    this.#memory.push(chart);
    return new Chart(this.services, this.#sheet, chart);
  }

  getItem(key: unknown): Chart {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`chart "${text(key)}"`);
    return found;
  }

  getItemOrNullObject(key: unknown): Found<Chart> {
    const wanted = text(key).toLowerCase();
    return (
      this.list().find((chart) => chart.id === key || chart.name.toLowerCase() === wanted) ?? NULL_OBJECT
    );
  }

  getItemAt(index: unknown): Chart {
    const chart = this.list()[wholeNumber(index)];
    if (!chart) throw itemNotFound(`chart ${String(index)}`);
    return chart;
  }

  get #memory(): ChartMemory[] {
    return this.book.sheetMemory(this.#sheet).charts;
  }
}
