import { memo } from "react";
import { saysTheSame } from "../says-the-same";
import { TEXT_LINE } from "./wrap-words";

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  /** From one line to the next. */
  readonly line?: number;
  readonly className?: string | undefined;
}

/** Words of a picture, already broken into lines. */
export const TextLines = memo(function TextLines({
  lines,
  x,
  y,
  anchor = "start",
  line = TEXT_LINE,
  className,
}: TextLinesProps) {
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((words, place) => (
        <tspan key={place} x={x} y={y + 12 + place * line}>
          {words}
        </tspan>
      ))}
    </text>
  );
}, saysTheSame);
