import { boundingArea } from "../book/area";
import { guardOption } from "../book/locks";
import type { ChartMemory } from "../book/memory";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { ChartSeriesCollection } from "./chart-series";
import { CHART_AREA_FORMAT, CHART_AXES, CHART_DATA_LABELS, CHART_LEGEND, CHART_TITLE } from "./chart-shapes";
import { seriesFrom } from "./chart-source";
import { number, oneOf, text } from "./given";
import { keptBelow, KeptObject } from "./kept-object";
import type { KeptShape } from "./kept-object";
import { areaOn, referenceTo } from "./reference";

const API = {
  className: "Chart",
  members: [
    "axes",
    "chartType",
    "dataLabels",
    "delete",
    "format",
    "height",
    "id",
    "left",
    "legend",
    "name",
    "series",
    "setData",
    "setPosition",
    "title",
    "top",
    "width",
  ],
  defaults: ["chartType", "height", "id", "left", "name", "top", "width"],
} satisfies ApiOf<Chart>;

/** Source: Excel.Chart. Titles, axes and labels are kept; the demo draws what `chartPictures` reads from here. */
export class Chart extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;
  readonly #chart: ChartMemory;

  constructor(services: Services, sheet: string, chart: ChartMemory) {
    super(services);
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.#chart.id;
  }

  get name(): string {
    return text(this.#chart.kept["name"]);
  }

  set name(value: unknown) {
    this.#keep("name", text(value));
  }

  get chartType(): string {
    return text(this.#chart.kept["chartType"]);
  }

  set chartType(value: unknown) {
    this.#keep("chartType", text(value));
  }

  get left(): unknown {
    return this.#chart.kept["left"] ?? null;
  }

  set left(value: unknown) {
    this.#keep("left", number(value));
  }

  get top(): unknown {
    return this.#chart.kept["top"] ?? null;
  }

  set top(value: unknown) {
    this.#keep("top", number(value));
  }

  get width(): unknown {
    return this.#chart.kept["width"] ?? null;
  }

  set width(value: unknown) {
    this.#keep("width", number(value));
  }

  get height(): unknown {
    return this.#chart.kept["height"] ?? null;
  }

  set height(value: unknown) {
    this.#keep("height", number(value));
  }

  get title(): KeptObject {
    return this.#part(CHART_TITLE, "title");
  }

  get axes(): KeptObject {
    return this.#part(CHART_AXES, "axes");
  }

  get legend(): KeptObject {
    return this.#part(CHART_LEGEND, "legend");
  }

  get dataLabels(): KeptObject {
    return this.#part(CHART_DATA_LABELS, "dataLabels");
  }

  get format(): KeptObject {
    return this.#part(CHART_AREA_FORMAT, "format");
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.services, this.#sheet, this.#chart);
  }

  async setData(source: unknown, seriesBy: unknown): Promise<void> {
    this.#guard();
    const by = oneOf("Auto", "Columns", "Rows")(seriesBy ?? "Auto");
    const place = referenceTo(this.book, source, this.#sheet);
    this.#chart.source = { ...place, by };
    this.#chart.series.splice(0, Infinity, ...(await seriesFrom(this.book, place, by)));
  }

  /** From the top-left of the first cell to the bottom-right of the last. */
  setPosition(start: unknown, end: unknown): void {
    this.#guard();
    const first = areaOn(start);
    this.#chart.position = end === undefined ? first : boundingArea(first, areaOn(end));
  }

  delete(): void {
    this.#guard();
    const { charts } = this.book.sheetMemory(this.#sheet);
    charts.splice(charts.indexOf(this.#chart), 1);
  }

  #part(shape: KeptShape, name: string): KeptObject {
    return new KeptObject(this.services, shape, keptBelow(this.#chart.kept, name), () => this.#guard());
  }

  #keep(name: string, value: unknown): void {
    this.#guard();
    this.#chart.kept[name] = value;
  }

  #guard(): void {
    guardOption(this.book, this.#sheet, "allowEditObjects");
  }
}
