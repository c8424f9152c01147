import { mergeClasses } from "@fluentui/react-components";
import { Bar } from "@visx/shape";
import { memo } from "react";
import { PLACE_TOKENS } from "../theme/picture-tokens";
import { patternId } from "./PlacePatterns";
import { useMarkStyles } from "./use-mark-styles";

/** Room a place's number takes within its mark. */
const NUMBER = 16;

interface PlaceMarkProps {
  readonly patterns: string;
  /** Counts from 0. */
  readonly place: number;
  /** Empty for none. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in colour and pattern of one place, with its number where there is room. */
export const PlaceMark = memo(function PlaceMark({
  patterns,
  place,
  label,
  x,
  y,
  width,
  height,
}: PlaceMarkProps) {
  const marks = useMarkStyles();
  const colors = PLACE_TOKENS[place];
  const box = { x, y, width, height };
  const number = NUMBER + 6 * (label.length - 1);
  return (
    <g>
      <Bar {...box} style={{ fill: colors?.fill }} />
      {place > 0 && <Bar {...box} fill={`url(#${patternId(patterns, place)})`} />}
      <Bar {...box} className={marks.line} />
      {label !== "" && width >= number && (
        <>
          <Bar
            x={x + width / 2 - number / 2 + 2}
            y={y + 2}
            width={number - 4}
            height={height - 4}
            style={{ fill: colors?.fill }}
          />
          <text
            x={x + width / 2}
            y={y + height / 2 + 4}
            textAnchor="middle"
            className={mergeClasses(marks.small, marks.strong)}
            style={{ fill: colors?.text }}
          >
            {label}
          </text>
        </>
      )}
    </g>
  );
});
