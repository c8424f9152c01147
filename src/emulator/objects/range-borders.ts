import type { Area } from "../book/area";
import type { Borders } from "../book/cell";
import { eachCell } from "../book/each-cell";
import { guardOption } from "../book/locks";
import { ExcelCollection, ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { color, oneOf } from "./given";
import type { Range } from "./range";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Edge = (typeof EDGES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const API = {
  className: "RangeBorderCollection",
  members: ["getItem", "items"],
} satisfies ApiOf<RangeBorders>;
const BORDER_API = {
  className: "RangeBorder",
  members: ["color", "sideIndex", "style", "weight"],
  defaults: ["color", "sideIndex", "style", "weight"],
} satisfies ApiOf<RangeBorder>;

/** Source: Excel.RangeBorderCollection. */
export class RangeBorders extends ExcelCollection<RangeBorder> {
  static readonly api = API;
  readonly api = API;
  readonly #range: Range;

  constructor(services: Services, range: Range) {
    super(services);
    this.#range = range;
  }

  get items(): readonly RangeBorder[] {
    return this.list();
  }

  list(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.services, this.#range, edge));
  }

  getItem(edge: unknown): RangeBorder {
    return new RangeBorder(this.services, this.#range, oneOf(...EDGES)(edge));
  }
}

/** Source: Excel.RangeBorder. A colour or weight set first draws a continuous line. */
export class RangeBorder extends ExcelObject {
  static readonly api = BORDER_API;
  readonly api = BORDER_API;
  readonly #range: Range;
  readonly sideIndex: Edge;
  #line: { style: (typeof STYLES)[number]; weight: (typeof WEIGHTS)[number]; color: string } = {
    style: "None",
    weight: "Thin",
    color: "#000000",
  };

  constructor(services: Services, range: Range, edge: Edge) {
    super(services);
    this.#range = range;
    this.sideIndex = edge;
    const stored = storedLine(range, edge);
    if (stored?.s)
      this.#line = {
        style: "Continuous",
        weight: stored.s === 8 ? "Medium" : "Thin",
        color: stored.cl.rgb ?? "#000000",
      };
  }

  get style(): string {
    return this.#line.style;
  }

  set style(value: unknown) {
    this.#draw({ style: oneOf(...STYLES)(value) });
  }

  get color(): string {
    return this.#line.color;
  }

  set color(value: unknown) {
    this.#draw({ color: color(value), style: this.#line.style === "None" ? "Continuous" : this.#line.style });
  }

  get weight(): string {
    return this.#line.weight;
  }

  set weight(value: unknown) {
    this.#draw({
      weight: oneOf(...WEIGHTS)(value),
      style: this.#line.style === "None" ? "Continuous" : this.#line.style,
    });
  }

  #draw(change: Partial<typeof this.line>): void {
    const { services, sheet, area } = this.#range;
    const { book } = services;
    this.#line = { ...this.#line, ...change };
    guardOption(book, sheet, "allowFormatCells");
    book.grow(sheet, area);
    const line = univerLine(this.#line);
    eachCell(book, sheet, area, (row, column) => {
      const side = sideAt(this.sideIndex, area, row, column);
      if (side) book.put(sheet, row, column, { s: { bd: { [side]: line } } });
    });
  }

  private get line() {
    return this.#line;
  }
}

/** Where a cell of the area shows the edge; inner lines are drawn at the top or left of the cell after them. */
function sideAt(edge: Edge, area: Area, row: number, column: number): keyof Borders | undefined {
  const isFirstRow = row === area.row;
  const isFirstColumn = column === area.column;
  if (edge === "EdgeTop") return isFirstRow ? "t" : undefined;
  if (edge === "EdgeBottom") return row === area.row + area.rows - 1 ? "b" : undefined;
  if (edge === "EdgeLeft") return isFirstColumn ? "l" : undefined;
  if (edge === "EdgeRight") return column === area.column + area.columns - 1 ? "r" : undefined;
  if (edge === "InsideHorizontal") return isFirstRow ? undefined : "t";
  return isFirstColumn ? undefined : "l";
}

function storedLine({ services, sheet, area }: Range, edge: Edge) {
  const inner = { row: edge === "InsideHorizontal" ? 1 : 0, column: edge === "InsideVertical" ? 1 : 0 };
  const row = edge === "EdgeBottom" ? area.row + area.rows - 1 : area.row + inner.row;
  const column = edge === "EdgeRight" ? area.column + area.columns - 1 : area.column + inner.column;
  const side = sideAt(edge, area, row, column);
  return side ? services.book.style(sheet, row, column).bd?.[side] : undefined;
}

/** Univer's line numbers: 0 none, 1 thin, 2 hair, 3 dotted, 4 dashed, 7 double, 8 medium, 13 thick. */
function univerLine({ style, weight, color: rgb }: { style: string; weight: string; color: string }) {
  const byWeight = weight === "Medium" ? 8 : weight === "Thick" ? 13 : weight === "Hairline" ? 2 : 1;
  const byStyle: Readonly<Record<string, number>> = {
    None: 0,
    Dash: 4,
    DashDot: 5,
    DashDotDot: 6,
    Dot: 3,
    Double: 7,
  };
  return { s: byStyle[style] ?? byWeight, cl: { rgb } };
}
