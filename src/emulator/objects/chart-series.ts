import { itemNotFound } from "../book/host-error";
import { guardOption } from "../book/locks";
import type { ChartMemory, SeriesMemory } from "../book/memory";
import { ExcelCollection, ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { CHART_DATA_LABELS, CHART_SERIES_FORMAT } from "./chart-shapes";
import { boolean, color, number, oneOf, optionalText, text, wholeNumber } from "./given";
import type { Check } from "./given";
import { keptBelow, KeptObject } from "./kept-object";
import { referenceTo } from "./reference";

const API = {
  className: "ChartSeriesCollection",
  members: ["add", "count", "getCount", "getItemAt"],
} satisfies ApiOf<ChartSeriesCollection>;

const PROPERTIES: Readonly<Record<string, Check>> = {
  axisGroup: oneOf("Primary", "Secondary"),
  chartType: text,
  gapWidth: number,
  hasDataLabels: boolean,
  invertIfNegative: boolean,
  markerBackgroundColor: color,
  markerForegroundColor: color,
  markerSize: number,
  markerStyle: text,
  name: text,
  overlap: number,
  plotOrder: number,
  smooth: boolean,
};
const OWN_MEMBERS = [
  "dataLabels",
  "delete",
  "format",
  "setValues",
  "setXAxisValues",
] satisfies ApiOf<ChartSeries>["members"];
const SERIES_API = {
  className: "ChartSeries",
  members: [...Object.keys(PROPERTIES), ...OWN_MEMBERS],
  defaults: ["name"],
};

/** Source: Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;
  readonly #chart: ChartMemory;

  constructor(services: Services, sheet: string, chart: ChartMemory) {
    super(services);
    this.#sheet = sheet;
    this.#chart = chart;
  }

  list(): readonly ChartSeries[] {
    return this.#chart.series.map(
      (series) => new ChartSeries(this.services, this.#sheet, this.#chart, series),
    );
  }

  get count(): number {
    return this.#chart.series.length;
  }

  getCount(): number {
    return this.count;
  }

  add(name: unknown, index: unknown): ChartSeries {
    guardOption(this.book, this.#sheet, "allowEditObjects");
    const series: SeriesMemory = { kept: { name: optionalText(name) ?? `Series${this.count + 1}` } };
    this.#chart.series.splice(index === undefined ? this.count : wholeNumber(index), 0, series);
    return new ChartSeries(this.services, this.#sheet, this.#chart, series);
  }

  getItem(index: unknown): ChartSeries {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): ChartSeries {
    const series = this.list()[wholeNumber(index)];
    if (!series) throw itemNotFound(`series ${String(index)}`);
    return series;
  }
}

/** Source: Excel.ChartSeries. */
export class ChartSeries extends ExcelObject {
  static readonly api = SERIES_API;
  readonly api = SERIES_API;
  readonly #sheet: string;
  readonly #chart: ChartMemory;
  readonly #series: SeriesMemory;

  constructor(services: Services, sheet: string, chart: ChartMemory, series: SeriesMemory) {
    super(services);
    this.#sheet = sheet;
    this.#chart = chart;
    this.#series = series;
  }

  override read(name: string): unknown {
    return name in PROPERTIES ? (this.#series.kept[name] ?? null) : super.read(name);
  }

  override write(name: string, value: unknown): void {
    const check = PROPERTIES[name];
    this.#guard();
    if (check) this.#series.kept[name] = check(value);
    else super.write(name, value);
  }

  get format(): KeptObject {
    return new KeptObject(this.services, CHART_SERIES_FORMAT, keptBelow(this.#series.kept, "format"), () =>
      this.#guard(),
    );
  }

  get dataLabels(): KeptObject {
    return new KeptObject(this.services, CHART_DATA_LABELS, keptBelow(this.#series.kept, "dataLabels"), () =>
      this.#guard(),
    );
  }

  setValues(source: unknown): void {
    this.#guard();
    this.#series.values = referenceTo(this.book, source, this.#sheet);
  }

  setXAxisValues(source: unknown): void {
    this.#guard();
    this.#series.categories = referenceTo(this.book, source, this.#sheet);
  }

  delete(): void {
    this.#guard();
    this.#chart.series.splice(this.#chart.series.indexOf(this.#series), 1);
  }

  #guard(): void {
    guardOption(this.book, this.#sheet, "allowEditObjects");
  }
}
