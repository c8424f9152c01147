import { mergeClasses } from "@fluentui/react-components";
import { Bar } from "@visx/shape";
import { memo } from "react";
import type { Settings } from "../../core/assessment/model";
import type { OpenOfVendor } from "../../core/comparison/open-by-severity";
import { inherentIndex } from "../../core/scoring/inherent-index";
import { saysTheSame } from "../says-the-same";
import { LETTER, LetterMark } from "./LetterMark";
import { useMarkStyles } from "./use-mark-styles";

/** Room for a letter with its count. */
export const OPEN_COUNT = { width: 33, height: 20 } as const;
/** Strongest shade of a cell, at the gravest and likeliest harm. */
const DARKEST = 0.28;

interface OpenMapCellProps {
  readonly severity: number;
  readonly likelihood: number;
  readonly index: Settings["index"];
  readonly vendors: readonly OpenOfVendor[];
  readonly perLine: number;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** One cell: the darker, the higher the inherent index; in it the vendors' letters with their counts. */
export const OpenMapCell = memo(function OpenMapCell({
  severity,
  likelihood,
  index,
  vendors,
  perLine,
  box,
}: OpenMapCellProps) {
  const marks = useMarkStyles();
  return (
    <g>
      <Bar
        {...box}
        className={marks.shade}
        fillOpacity={DARKEST * inherentIndex(severity, likelihood, index)}
      />
      <Bar {...box} className={marks.cell} />
      {vendors.map(({ vendor, criteria }, place) => {
        const x = box.x + 2 + (place % perLine) * OPEN_COUNT.width;
        const y = box.y + 3 + Math.floor(place / perLine) * OPEN_COUNT.height + OPEN_COUNT.height / 2;
        return (
          <g key={vendor.id}>
            <LetterMark vendor={vendor.id} x={x + LETTER / 2} y={y} />
            <text
              x={x + LETTER + 1}
              y={y + 4}
              className={mergeClasses(marks.text, marks.strong, marks.figure)}
            >
              {criteria.length}
            </text>
          </g>
        );
      })}
    </g>
  );
}, saysTheSame);
