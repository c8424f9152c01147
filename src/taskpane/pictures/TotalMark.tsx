import { mergeClasses } from "@fluentui/react-components";
import type { VendorId } from "../../core/units";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { LETTER, LetterMark } from "./LetterMark";
import { useMarkStyles } from "./use-mark-styles";

interface TotalMarkProps {
  readonly vendor: VendorId;
  /** Rounded residual risk. */
  readonly figure: number;
  readonly x: number;
  readonly y: number;
}

/** A vendor's residual risk: its letter at the figure, the figure beside it. */
export function TotalMark({ vendor, figure, x, y }: TotalMarkProps) {
  const marks = useMarkStyles();
  const strings = useStrings(riskStrings);
  return (
    <>
      <LetterMark vendor={vendor} x={x} y={y} />
      <text
        x={x + LETTER / 2 + 4}
        y={y + 4}
        className={mergeClasses(marks.text, marks.strong, marks.figure, marks.halo)}
      >
        {strings.figure(figure)}
      </text>
    </>
  );
}
