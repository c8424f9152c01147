import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { VendorId } from "../../core/units";
import { saysTheSame } from "../says-the-same";
import { LETTER, LetterMark } from "./LetterMark";
import { TextLines } from "./TextLines";
import { useMarkStyles } from "./use-mark-styles";
import { TEXT_LINE, wrapWords } from "./wrap-words";

/** Where a name starts, right of its letter. */
const NAME = LETTER + 6;

export function nameLines(name: string, width: number): readonly string[] {
  return wrapWords(name, width - NAME, 12);
}

interface VendorNameProps {
  readonly vendor: VendorId;
  readonly lines: readonly string[];
  readonly y: number;
}

/** Letter and name of a vendor, from the left edge. */
export const VendorName = memo(function VendorName({ vendor, lines, y }: VendorNameProps) {
  const marks = useMarkStyles();
  return (
    <>
      <LetterMark vendor={vendor} x={LETTER / 2} y={y + LETTER / 2} />
      <TextLines
        lines={lines}
        x={NAME}
        y={y}
        className={mergeClasses(marks.text, marks.strong, marks.halo)}
      />
    </>
  );
}, saysTheSame);

/** Height of a name with its letter. */
export function nameHeight(lines: readonly string[]): number {
  return Math.max(LETTER, lines.length * TEXT_LINE) + 3;
}
