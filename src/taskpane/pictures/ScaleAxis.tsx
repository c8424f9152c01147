import { mergeClasses } from "@fluentui/react-components";
import type { scaleLinear } from "@visx/scale";
import { Line } from "@visx/shape";
import { useMarkStyles } from "./use-mark-styles";

/** Room below the end of the grid lines for the numbers. */
export const AXIS_HEIGHT = 18;

/** Of a scale of shares, 0 to 1. */
export const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

export type Scale = ReturnType<typeof scaleLinear<number>>;

interface ScaleAxisProps {
  readonly scale: Scale;
  /** Grid lines run from here to the axis. */
  readonly top: number;
  readonly bottom: number;
  readonly values: readonly number[];
  readonly format: (value: number) => string;
}

/** Grid lines with their numbers below. */
export function ScaleAxis({ scale, top, bottom, values, format }: ScaleAxisProps) {
  const marks = useMarkStyles();
  const [from = 0, to = 0] = scale.range();
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <Line
            from={{ x: scale(value), y: top }}
            to={{ x: scale(value), y: bottom }}
            className={marks.grid}
          />
          <text
            x={scale(value)}
            y={bottom + 13}
            textAnchor={anchorAt(scale(value), from, to)}
            className={mergeClasses(marks.small, marks.figure)}
          >
            {format(value)}
          </text>
        </g>
      ))}
      <Line from={{ x: from, y: bottom }} to={{ x: to, y: bottom }} className={marks.axis} />
    </g>
  );
}

/** Numbers at the ends stay inside the picture. */
function anchorAt(x: number, from: number, to: number): "start" | "middle" | "end" {
  if (x <= from) return "start";
  return x >= to ? "end" : "middle";
}
