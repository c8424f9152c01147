import { BANDS } from "../../core/scoring/result";
import type { ConditionalFormat, Range } from "../declaration";
import { literal } from "../layout/sentence";
import { bandStyles } from "../styles";
import type { WorkbookTexts } from "../texts/texts";

/** Colours a cell by the band's word at its end, so that no colour ever stands without its word. */
export function bandRules(
  range: Range,
  cell: string,
  { words }: WorkbookTexts,
): readonly ConditionalFormat[] {
  return BANDS.map((band) => {
    const word = words.bands[band];
    return { range, formula: `=RIGHT(${cell},${word.length})=${literal(word)}`, style: bandStyles[band] };
  });
}
