import { memo } from "react";
import { isUntouched } from "../../core/comparison/open-answers";
import type { Assessment, Domain } from "../../core/assessment/model";
import type { ComparisonResult, VendorResult } from "../../core/scoring/result";
import { saysTheSame } from "../says-the-same";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { HEAT_CELL, HeatCell } from "./HeatCell";
import { highestFigure } from "./highest-figure";
import { LETTER, LetterMark } from "./LetterMark";
import { NothingToDraw } from "./NothingToDraw";
import { Picture } from "./Picture";
import { type StackedRows, stackRows } from "./stack-rows";
import { TextLines } from "./TextLines";
import { useMarkStyles } from "./use-mark-styles";
import { usePictureRoom } from "./use-picture-room";
import { vendorGroups } from "./vendor-groups";
import { SMALL_LINE, wrapWords } from "./wrap-words";

/** Vendors beside each other; more stand in groups below each other. */
const MOST_VENDORS = 6;
const LEAST_TITLE = 88;
/** Wide enough for the longest word of a band. */
const MOST_CELL = 50;

interface HeatMapProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** Domains by vendors: one cell each, darker with risk, with its figure. */
export function HeatMap({ assessment, comparison }: HeatMapProps) {
  const strings = useStrings(pictureStrings);
  const { width, measure } = usePictureRoom();
  const highest = highestFigure(assessment, comparison);
  if (highest === undefined || isUntouched(comparison)) {
    return <NothingToDraw>{strings.nothingRated}</NothingToDraw>;
  }
  const groups = vendorGroups(comparison.vendors, MOST_VENDORS);
  const cell = cellWidth(width, groups[0]?.length ?? 1);
  const titleWidth = width - cell * (groups[0]?.length ?? 1) - 6;
  const rows = stackRows(
    assessment.domains,
    ({ title }) => Math.max(HEAT_CELL, wrapWords(title, titleWidth, 11).length * SMALL_LINE + 6),
    LETTER + 6,
  );
  return (
    <Picture
      title={strings.heatTitle(highest)}
      note={strings.heatNote}
      label={strings.heatLabel(assessment.domains, comparison.vendors)}
      width={width}
      measure={measure}
      height={rows.bottom * groups.length + 12 * (groups.length - 1)}
      marks={groups.map((vendors, place) => (
        <g key={vendors[0]?.id} transform={`translate(0 ${place * (rows.bottom + 12)})`}>
          <Group vendors={vendors} rows={rows} cell={cell} titleWidth={titleWidth} />
        </g>
      ))}
    />
  );
}

function cellWidth(width: number, vendors: number): number {
  return Math.min(MOST_CELL, Math.floor((width - LEAST_TITLE - 6) / vendors));
}

interface GroupProps {
  readonly vendors: readonly VendorResult[];
  readonly rows: StackedRows<Domain>;
  readonly cell: number;
  readonly titleWidth: number;
}

const Group = memo(function Group({ vendors, rows, cell, titleWidth }: GroupProps) {
  const marks = useMarkStyles();
  const left = (place: number) => titleWidth + 6 + place * cell;
  return (
    <>
      {vendors.map(({ id }, place) => (
        <LetterMark key={id} vendor={id} x={left(place) + cell / 2} y={LETTER / 2} />
      ))}
      {rows.rows.map(({ row: { id, title }, top, height }) => {
        const lines = wrapWords(title, titleWidth, 11);
        return (
          <g key={id}>
            <TextLines
              lines={lines}
              x={0}
              y={top + (height - lines.length * SMALL_LINE) / 2 - 2}
              line={SMALL_LINE}
              className={marks.small}
            />
            {vendors.map((vendor, column) => (
              <HeatCell
                key={vendor.id}
                result={vendor.domains.get(id)}
                box={{ x: left(column) + 1, y: top + 1, width: cell - 2, height: height - 2 }}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}, saysTheSame);
