import { MOST_PLACES, SIMULATIONS, placesShown } from "../../analysis/analysis-blocks";
import type { Chart } from "../../declaration";
import { cellPart, formatPart, heightPart, range, rowPart } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import type { Plan } from "../../plan";
import { centred, header, heading, note, oneDecimal, placeColors, rowLine } from "../../styles";
import { filled } from "../../texts/filled";
import { CHART_ROWS, PRINTED_COLUMNS, blockParts, messageParts, vendorLabel } from "./analysis-grid";

const FIRST_PLACE = 3;
/** The picture is of filled gaps with other weights, which may change most. */
const DRAWN = SIMULATIONS.findIndex(({ question, weights }) => question === "gaps" && weights === "around");

/** In how many of 100 draws each vendor takes each place, for every way of drawing, one of them as a picture. */
export function ranksSection(plan: Plan): Section {
  const { vendors } = plan;
  const { ranks } = plan.texts.analysis;
  const places = Array.from({ length: placesShown(vendors.length) }, (_, place) =>
    filled(ranks.place, { place: place + 1 }),
  );
  const lines = SIMULATIONS.flatMap((one) => vendors.map(({ slot }) => ({ ...one, slot })));
  const { question, weights, vendor } = ranks.columns;
  return {
    rows: lines.length + CHART_ROWS + 5,
    part: (row) => {
      const first = row + 3;
      const picture = first + lines.length + 1;
      return [
        cellPart(row, 0, ranks.title, heading),
        cellPart(row + 1, 0, ranks.note, note),
        rowPart(row + 2, 0, [question, weights, vendor, ...places], header),
        formatPart(range(row + 2, FIRST_PLACE, 1, places.length), centred),
        ...lines.map((line, index) => ({
          cells: [
            {
              row: first + index,
              column: 0,
              cells: [
                [
                  ranks.questions[line.question],
                  ranks.drawn[line.weights],
                  { formula: vendorLabel(line.slot, plan) },
                ],
              ],
            },
          ],
        })),
        ...blockParts("Analysis_Ranks", first, FIRST_PLACE, plan),
        formatPart(range(first, FIRST_PLACE, lines.length, places.length), oneDecimal),
        formatPart(range(first, 0, lines.length, FIRST_PLACE + places.length), rowLine),
        ...messageParts("Analysis_Ranks_Message", picture, ranks.title, plan),
        heightPart(picture + 1, 18, CHART_ROWS - 1),
        { charts: [chart(first + DRAWN * vendors.length, picture, places, plan)] },
      ];
    },
  };
}

function chart(first: number, picture: number, places: readonly string[], plan: Plan): Chart {
  const { ranks } = plan.texts.analysis;
  const count = plan.vendors.length;
  return {
    name: "Places",
    kind: "stacked-bar",
    title: { cell: { row: picture, column: 0 }, text: ranks.title },
    description: ranks.description,
    categories: range(first, FIRST_PLACE - 1, count),
    series: places.slice(0, MOST_PLACES).map((name, place) => ({
      name,
      values: range(first, FIRST_PLACE + place, count),
      color: placeColors[place] ?? placeColors[0],
    })),
    axis: { title: ranks.axis, minimum: 0, maximum: 100 },
    position: range(picture + 1, 0, CHART_ROWS - 1, PRINTED_COLUMNS),
  };
}
