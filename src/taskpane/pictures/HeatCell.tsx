import { mergeClasses } from "@fluentui/react-components";
import { Bar } from "@visx/shape";
import { memo } from "react";
import type { DomainResult } from "../../core/scoring/result";
import { roundedFigure } from "../../core/scoring/rounded-figure";
import { saysTheSame } from "../says-the-same";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { BAND_TOKENS } from "../theme/band-tokens";
import { useMarkStyles } from "./use-mark-styles";

/** Height of a cell with a figure and, where it fits, the band's word. */
export const HEAT_CELL = 32;
/** Width from which the longest word of a band fits. */
const WORD = 45;

interface HeatCellProps {
  readonly result: DomainResult | undefined;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** One figure on the colour of its band; a dash where there is nothing to assess. */
export const HeatCell = memo(function HeatCell({ result, box }: HeatCellProps) {
  const marks = useMarkStyles();
  const strings = useStrings(riskStrings);
  const middle = { x: box.x + box.width / 2, textAnchor: "middle" } as const;
  const y = box.y + box.height / 2;
  if (result?.worst === undefined || result.band === undefined) {
    return (
      <>
        <Bar {...box} className={marks.empty} />
        <text {...middle} y={y + 4} className={marks.text}>
          –
        </text>
      </>
    );
  }
  const { fill, text, line } = BAND_TOKENS[result.band];
  const hasWord = box.width >= WORD;
  return (
    <>
      <Bar {...box} rx={2} style={{ fill, stroke: line, strokeWidth: 1 }} />
      <text
        {...middle}
        y={hasWord ? y : y + 4}
        className={mergeClasses(marks.text, marks.strong, marks.figure)}
        style={{ fill: text }}
      >
        {strings.figure(roundedFigure(result.worst))}
      </text>
      {hasWord && (
        <text {...middle} y={y + 11} className={marks.word} style={{ fill: text }}>
          {strings.band[result.band]}
        </text>
      )}
    </>
  );
}, saysTheSame);
