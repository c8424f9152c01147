import { isUntouched } from "../../core/comparison/open-answers";
import { type OpenCell, openBySeverity, type OpenOfVendor } from "../../core/comparison/open-by-severity";
import type { Assessment, Settings } from "../../core/assessment/model";
import { GRAVEST } from "../../core/scoring/severity";
import type { ComparisonResult } from "../../core/scoring/result";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { NothingToDraw } from "./NothingToDraw";
import { OpenList } from "./OpenList";
import { OPEN_COUNT, OpenMapCell } from "./OpenMapCell";
import { Picture } from "./Picture";
import { stackRows } from "./stack-rows";
import { TextLines } from "./TextLines";
import { useMarkStyles } from "./use-mark-styles";
import { usePictureRoom } from "./use-picture-room";
import { TEXT_LINE } from "./wrap-words";

/** Left of the cells, for the numbers of severity. */
const MARGIN = 16;
const LEAST_CELL = 30;

const STEPS = Array.from({ length: GRAVEST }, (_, place) => place + 1);

interface OpenMapProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** Severity by likelihood, with the number of each vendor's open answers in its place. */
export function OpenMap({ assessment, comparison }: OpenMapProps) {
  const strings = useStrings(pictureStrings);
  const { width, measure } = usePictureRoom();
  if (isUntouched(comparison)) return <NothingToDraw>{strings.nothingRated}</NothingToDraw>;
  const cells = openBySeverity(assessment, comparison);
  const [gravest] = cells;
  if (gravest === undefined) return <NothingToDraw>{strings.nothingOpen}</NothingToDraw>;
  const rows = rowsOf(cells, (width - MARGIN) / GRAVEST);
  return (
    <Picture
      title={strings.openTitle(gravest)}
      note={strings.openNote}
      label={strings.openLabel(cells)}
      width={width}
      measure={measure}
      height={rows.bottom + 2 * TEXT_LINE + 6}
      marks={<Cells cells={cells} rows={rows} width={width} index={assessment.settings.index} />}
    >
      <OpenList cells={cells} />
    </Picture>
  );
}

/** One row per severity, the gravest on top, as high as its fullest cell. */
function rowsOf(cells: readonly OpenCell[], width: number) {
  const perLine = Math.max(1, Math.floor((width - 2) / OPEN_COUNT.width));
  const height = (severity: number) => {
    const most = Math.max(
      0,
      ...cells.filter((cell) => cell.severity === severity).map(({ vendors }) => vendors.length),
    );
    return Math.max(LEAST_CELL, Math.ceil(most / perLine) * OPEN_COUNT.height + 6);
  };
  return { perLine, ...stackRows(STEPS.toReversed(), height, TEXT_LINE + 4) };
}

interface CellsProps {
  readonly cells: readonly OpenCell[];
  readonly rows: ReturnType<typeof rowsOf>;
  readonly width: number;
  readonly index: Settings["index"];
}

function Cells({ cells, rows, width, index }: CellsProps) {
  const marks = useMarkStyles();
  const strings = useStrings(pictureStrings);
  const side = (width - MARGIN) / GRAVEST;
  return (
    <>
      <TextLines lines={[strings.severityAxis]} x={0} y={0} className={marks.small} />
      {rows.rows.map(({ row: severity, top, height }) => (
        <g key={severity}>
          <text x={0} y={top + height / 2 + 4} className={marks.text}>
            {severity}
          </text>
          {STEPS.map((likelihood) => (
            <OpenMapCell
              key={likelihood}
              severity={severity}
              likelihood={likelihood}
              index={index}
              vendors={vendorsAt(cells, severity, likelihood)}
              perLine={rows.perLine}
              box={{ x: MARGIN + (likelihood - 1) * side, y: top, width: side, height }}
            />
          ))}
        </g>
      ))}
      {STEPS.map((likelihood) => (
        <text
          key={likelihood}
          x={MARGIN + (likelihood - 0.5) * side}
          y={rows.bottom + 14}
          textAnchor="middle"
          className={marks.text}
        >
          {likelihood}
        </text>
      ))}
      <TextLines
        lines={[strings.likelihoodAxis]}
        x={width}
        y={rows.bottom + 17}
        anchor="end"
        className={marks.small}
      />
    </>
  );
}

function vendorsAt(
  cells: readonly OpenCell[],
  severity: number,
  likelihood: number,
): readonly OpenOfVendor[] {
  const at = cells.find((cell) => cell.severity === severity && cell.likelihood === likelihood);
  return at?.vendors ?? [];
}
