import { mergeClasses } from "@fluentui/react-components";
import { PatternLines } from "@visx/pattern";
import { Bar } from "@visx/shape";
import { useId } from "react";
import { reasonsStrings } from "../strings/reasons";
import { useStrings } from "../strings/use-strings";
import { PLACE_TOKENS } from "../theme/picture-tokens";
import type { GapRow } from "./GapPicture";
import type { Scale } from "./ScaleAxis";
import { TextLines } from "./TextLines";
import { useMarkStyles } from "./use-mark-styles";
import { TEXT_LINE, wrapWords } from "./wrap-words";

const THICK = 12;

interface GapBarProps {
  readonly row: GapRow;
  readonly scale: Scale;
  readonly top: number;
  readonly width: number;
}

/** One step: full where it adds risk, striped where it takes some away, with its points. */
export function GapBar({ row: { title, from, to, points }, scale, top, width }: GapBarProps) {
  const marks = useMarkStyles();
  const strings = useStrings(reasonsStrings);
  const stripes = useId();
  const lines = wrapWords(title, width, 12);
  const y = top + lines.length * TEXT_LINE + 2;
  const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  const box = { x: left, y, width: Math.max(1.5, right - left), height: THICK };
  return (
    <g>
      <PatternLines
        id={stripes}
        width={6}
        height={6}
        stroke={PLACE_TOKENS[3]?.text ?? ""}
        strokeWidth={1.5}
        orientation={["diagonal"]}
      />
      <TextLines lines={lines} x={0} y={top} className={mergeClasses(marks.text, marks.halo)} />
      <Bar {...box} style={{ fill: PLACE_TOKENS[points < 0 ? 3 : 0]?.fill }} />
      {points < 0 && <Bar {...box} fill={`url(#${stripes})`} />}
      <Bar {...box} className={marks.line} />
      <text x={right + 4} y={y + 10} className={mergeClasses(marks.text, marks.figure, marks.halo)}>
        {strings.signed(points)}
      </text>
    </g>
  );
}
