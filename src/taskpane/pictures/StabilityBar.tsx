import { Bar, Line } from "@visx/shape";
import type { LeaderChange, WeightStability } from "../../core/analysis/firmness";
import { PLACE_TOKENS } from "../theme/picture-tokens";
import { LETTER, LetterMark } from "./LetterMark";
import type { Scale } from "./ScaleAxis";
import { useMarkStyles } from "./use-mark-styles";

/** Height of a row without its title. */
export const STABILITY_BAR = 20;
const THICK = 12;

interface StabilityBarProps {
  readonly stability: WeightStability;
  readonly scale: Scale;
  readonly top: number;
}

/** The weights at which the order stays, the weight now as a line, and who comes first beyond. */
export function StabilityBar({ stability, scale, top }: StabilityBarProps) {
  const marks = useMarkStyles();
  const middle = top + STABILITY_BAR / 2;
  const { now, from, to, leaderChanges } = stability;
  return (
    <>
      <Line from={{ x: scale(0), y: middle }} to={{ x: scale(1), y: middle }} className={marks.axis} />
      <Bar
        x={scale(from)}
        y={middle - THICK / 2}
        width={Math.max(2, scale(to) - scale(from))}
        height={THICK}
        className={marks.line}
        style={{ fill: PLACE_TOKENS[3]?.fill }}
      />
      <Bar x={scale(now) - 1.5} y={middle - 9} width={3} height={18} className={marks.solid} />
      {leaderChanges.map((change) => (
        <LeaderMark key={change.way} change={change} x={scale(change.share)} middle={middle} />
      ))}
    </>
  );
}

interface LeaderMarkProps {
  readonly change: LeaderChange;
  readonly x: number;
  readonly middle: number;
}

/** Letters beyond the weight at which their vendors come first. */
function LeaderMark({ change: { way, first }, x, middle }: LeaderMarkProps) {
  const side = way === "above" ? 1 : -1;
  return first.map((vendor, place) => (
    <LetterMark
      key={vendor}
      vendor={vendor}
      x={x + side * (LETTER / 2 + 1 + place * (LETTER + 1))}
      y={middle}
    />
  ));
}
