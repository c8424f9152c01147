import { TEXT_LINE } from "./wrap-words";

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string | undefined;
}

/** Words of a picture, already broken into lines. */
export function TextLines({ lines, x, y, anchor = "start", className }: TextLinesProps) {
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((line, place) => (
        <tspan key={place} x={x} y={y + 12 + place * TEXT_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
