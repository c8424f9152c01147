import { absolute, cellAddress, onSheet } from "../../workbook/addresses";
import type { Chart, ChartSeries } from "../../workbook/declaration";
import { xmlText } from "./xml-text";

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

/** Tells radar lines apart without colour. */
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "star", "plus", "dash"];
const GREY = "8A8886";

/**
 * The chart part of a package. Written here because the package writer knows neither radar charts
 * nor titles linked to a cell; the linked title follows the comparison without any macro.
 */
export function chartPart(chart: Chart, sheet: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`,
    linkedTitle(chart, sheet),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    chart.kind === "radar" ? radar(chart, sheet) : stackedBar(chart, sheet),
    "</c:plotArea>",
    legend(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fill("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>${textSize(1000)}</c:chartSpace>`,
  ].join("");
}

function legend({ series }: Chart): string {
  if (series.some(({ color }) => color === undefined)) return "";
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textSize(900)}</c:legend>`;
}

function linkedTitle({ title }: Chart, sheet: string): string {
  const reference = onSheet(sheet, cellAddress(title.cell.row, title.cell.column, "both"));
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(title.text)}</c:v></c:pt></c:strCache>`;
  const text = `<c:tx><c:strRef><c:f>${xmlText(reference)}</c:f>${cache}</c:strRef></c:tx>`;
  return `<c:title>${text}<c:overlay val="0"/>${textSize(1200, true)}</c:title>`;
}

/** The first category stands on top, as in a list read downwards. */
function stackedBar(chart: Chart, sheet: string): string {
  const series = chart.series.map((one, index) => {
    const look = `<c:spPr>${fill(one.color)}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesPart(one, index, look, chart, sheet);
  });
  return [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...series,
    '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    categoryAxis('<c:orientation val="maxMin"/>', "l", "autoZero"),
    valueAxis(chart, { position: "b", crosses: "max", title: axisTitle(chart.axis.title) }),
  ].join("");
}

function radar(chart: Chart, sheet: string): string {
  const series = chart.series.map((one, index) => {
    const line = `<a:ln w="28575">${fill(one.color)}</a:ln>`;
    const symbol = MARKERS[index % MARKERS.length];
    const marker = `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${fill(one.color)}</c:spPr></c:marker>`;
    return seriesPart(one, index, `<c:spPr>${line}</c:spPr>${marker}`, chart, sheet);
  });
  return [
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    ...series,
    '<c:axId val="1"/><c:axId val="2"/></c:radarChart>',
    categoryAxis('<c:orientation val="minMax"/>', "b", "autoZero"),
    valueAxis(chart, { position: "l", crosses: "autoZero", title: "" }),
  ].join("");
}

function seriesPart(series: ChartSeries, index: number, look: string, chart: Chart, sheet: string): string {
  const categories = xmlText(onSheet(sheet, absolute(chart.categories)));
  const values = xmlText(onSheet(sheet, absolute(series.values)));
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>${look}`,
    `<c:cat><c:strRef><c:f>${categories}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`,
  ].join("");
}

function categoryAxis(scaling: string, position: string, crosses: string): string {
  return [
    `<c:catAx><c:axId val="1"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${fill(GREY)}</a:ln></c:spPr><c:crossAx val="2"/><c:crosses val="${crosses}"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

interface ValueAxis {
  readonly position: "b" | "l";
  readonly crosses: "max" | "autoZero";
  readonly title: string;
}

function valueAxis({ axis }: Chart, { position, crosses, title }: ValueAxis): string {
  return [
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>',
    `<c:max val="${axis.maximum}"/><c:min val="${axis.minimum}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${position}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill("D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`,
    `${title}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${fill(GREY)}</a:ln></c:spPr>`,
    `<c:crossAx val="1"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}

function axisTitle(text: string): string {
  const run = `<a:r><a:rPr lang="en-US" sz="900" b="0"/><a:t>${xmlText(text)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

function fill(color: string | undefined): string {
  return color === undefined ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** In hundredths of a point. */
function textSize(size: number, isBold = false): string {
  const properties = `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
