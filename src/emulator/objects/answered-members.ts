import type { Api } from "../protocol/excel-object";
import { Application } from "./application";
import { AutoFilter } from "./auto-filter";
import { Chart } from "./chart";
import { ChartSeries, ChartSeriesCollection } from "./chart-series";
import {
  CHART_AREA_FORMAT,
  CHART_AXES,
  CHART_DATA_LABELS,
  CHART_LEGEND,
  CHART_SERIES_FORMAT,
  CHART_TITLE,
} from "./chart-shapes";
import { Charts } from "./charts";
import { ConditionalFormat } from "./conditional-format";
import { CELL_VALUE, COLOR_SCALE, CUSTOM, TEXT_COMPARISON } from "./conditional-format-shapes";
import { ConditionalFormats } from "./conditional-formats";
import { CustomXmlPart, CustomXmlParts, ScopedXmlParts } from "./custom-xml-parts";
import { DataValidation } from "./data-validation";
import { DOCUMENT_PROPERTIES } from "./document-properties";
import { FormatProtection } from "./format-protection";
import { FreezePanes } from "./freeze-panes";
import { apiOf } from "./kept-object";
import type { KeptShape } from "./kept-object";
import { NamedItem } from "./named-item";
import { Names } from "./names";
import { HEADERS_FOOTERS, PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeBorder, RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { RangeFormat } from "./range-format";
import { Runtime } from "./runtime";
import { Setting, Settings } from "./settings";
import { Shapes } from "./shapes";
import { Table } from "./table";
import { Tables } from "./tables";
import { WorkbookObject } from "./workbook";
import { Worksheet } from "./worksheet";
import { WorksheetProtection } from "./worksheet-protection";
import { Worksheets } from "./worksheets";

const CLASSES = [
  Application,
  AutoFilter,
  Chart,
  ChartSeries,
  ChartSeriesCollection,
  Charts,
  ConditionalFormat,
  ConditionalFormats,
  CustomXmlPart,
  CustomXmlParts,
  DataValidation,
  FormatProtection,
  FreezePanes,
  NamedItem,
  Names,
  PageLayout,
  Range,
  RangeBorder,
  RangeBorders,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  ScopedXmlParts,
  Setting,
  Settings,
  Shapes,
  Table,
  Tables,
  WorkbookObject,
  Worksheet,
  WorksheetProtection,
  Worksheets,
];

const SHAPES: readonly KeptShape[] = [
  CELL_VALUE,
  CHART_AREA_FORMAT,
  CHART_AXES,
  CHART_DATA_LABELS,
  CHART_LEGEND,
  CHART_SERIES_FORMAT,
  CHART_TITLE,
  COLOR_SCALE,
  CUSTOM,
  DOCUMENT_PROPERTIES,
  HEADERS_FOOTERS,
  TEXT_COMPARISON,
];

/** Every class and member the emulated host answers, for comparison with the client that asks for them. */
export function answeredMembers(): readonly Api[] {
  return [...CLASSES.map(({ api }) => api), ...SHAPES.flatMap(apisOf)];
}

function apisOf(shape: KeptShape): readonly Api[] {
  return [apiOf(shape), ...Object.values(shape.children ?? {}).flatMap(apisOf)];
}
