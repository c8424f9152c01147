import { mergeClasses } from "@fluentui/react-components";
import { Bar } from "@visx/shape";
import { memo } from "react";
import type { VendorId } from "../../core/units";
import { useMarkStyles } from "./use-mark-styles";

/** Side of the tile, in units of the picture. */
export const LETTER = 16;

interface LetterMarkProps {
  readonly vendor: VendorId;
  readonly x: number;
  readonly y: number;
  /** Of the tile; that of the text where absent. */
  readonly color?: string;
}

/** A vendor's letter as a tile, centred on a point. */
export const LetterMark = memo(function LetterMark({ vendor, x, y, color }: LetterMarkProps) {
  const marks = useMarkStyles();
  const width = Math.max(LETTER, 8 + 7 * vendor.length);
  return (
    <g transform={`translate(${x} ${y})`}>
      <Bar
        x={-width / 2}
        y={-LETTER / 2}
        width={width}
        height={LETTER}
        rx={3}
        className={marks.solid}
        style={color === undefined ? undefined : { fill: color }}
      />
      <text y={4} textAnchor="middle" className={mergeClasses(marks.text, marks.strong, marks.onSolid)}>
        {vendor}
      </text>
    </g>
  );
});
