import { scaleLinear } from "@visx/scale";
import { Line } from "@visx/shape";
import { type GapStep, signedDifference } from "../../core/analysis/gap-steps";
import type { OrderReason } from "../../core/analysis/order-reasons";
import type { Assessment } from "../../core/assessment/model";
import { roundedFigure } from "../../core/scoring/rounded-figure";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { GapBar } from "./GapBar";
import { Picture } from "./Picture";
import { AXIS_HEIGHT, ScaleAxis } from "./ScaleAxis";
import { type StackedRows, stackRows } from "./stack-rows";
import { TotalMark } from "./TotalMark";
import { useMarkStyles } from "./use-mark-styles";
import { usePictureRoom } from "./use-picture-room";
import { TEXT_LINE, wrapWords } from "./wrap-words";

const BAR = 18;
const TOTAL = 24;
/** Room for a figure right of a bar that ends at the edge. */
const FIGURE = 38;

export interface GapRow {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

interface GapPictureProps {
  readonly assessment: Pick<Assessment, "criteria">;
  readonly reason: OrderReason;
  /** Drawn one by one; the others as one step. */
  readonly shown: readonly GapStep[];
  readonly others: readonly GapStep[];
}

/** The way from one vendor's residual risk to the next vendor's, step by step. Its figures are those of the table beside it. */
export function GapPicture({ assessment, reason, shown, others }: GapPictureProps) {
  const strings = useStrings(pictureStrings);
  const { width, measure } = usePictureRoom();
  const rows = [...shown.map((step) => rowOf(assessment, step)), ...othersRow(others, strings.otherCriteria)];
  const stacked = stackRows(
    rows,
    ({ title }) => wrapWords(title, width, 12).length * TEXT_LINE + BAR,
    TOTAL + 4,
  );
  return (
    <Picture
      title={strings.gapTitle(reason, rows)}
      note={strings.gapNote(reason)}
      label={strings.gapLabel(reason, rows)}
      width={width}
      measure={measure}
      height={stacked.bottom + TOTAL + AXIS_HEIGHT}
      marks={<GapBars stacked={stacked} width={width} reason={reason} />}
    />
  );
}

interface GapBarsProps {
  readonly stacked: StackedRows<GapRow>;
  readonly width: number;
  readonly reason: OrderReason;
}

function GapBars({ stacked, width, reason: { ahead, behind, gap } }: GapBarsProps) {
  const marks = useMarkStyles();
  const [from, to] = [roundedFigure(gap.from), roundedFigure(gap.to)];
  const reached = [from, to, ...stacked.rows.map(({ row }) => row.to)];
  const scale = scaleLinear<number>({
    domain: [Math.max(0, Math.min(...reached) - 1), Math.min(100, Math.max(...reached) + 1)],
    range: [10, width - FIGURE],
    nice: 4,
  });
  const end = stacked.bottom + TOTAL;
  return (
    <>
      <ScaleAxis scale={scale} top={0} bottom={end} values={scale.ticks(4)} format={(risk) => `${risk}`} />
      <TotalMark vendor={ahead.vendor.id} figure={from} x={scale(from)} y={TOTAL / 2} />
      {stacked.rows.map(({ row: { id, to: x }, top, height }, place) => {
        const next = stacked.rows[place + 1];
        const until = next === undefined ? end : next.top + next.height;
        return (
          <Line
            key={id}
            from={{ x: scale(x), y: top + height - BAR }}
            to={{ x: scale(x), y: until - BAR }}
            className={marks.connector}
          />
        );
      })}
      {stacked.rows.map(({ row, top }) => (
        <GapBar key={row.id} row={row} scale={scale} top={top} width={width} />
      ))}
      <TotalMark vendor={behind.vendor.id} figure={to} x={scale(to)} y={stacked.bottom + TOTAL / 2} />
    </>
  );
}

function rowOf(
  { criteria }: GapPictureProps["assessment"],
  { part: { criterion }, from, to, points }: GapStep,
): GapRow {
  const title = criteria.find(({ id }) => id === criterion)?.title ?? "";
  return { id: criterion, title: `${criterion} ${title}`.trim(), from, to, points };
}

function othersRow(others: readonly GapStep[], title: (count: number) => string): readonly GapRow[] {
  const [first, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { from, to } = { from: first.from, to: last.to };
  return [{ id: "others", title: title(others.length), from, to, points: signedDifference(from, to) }];
}
