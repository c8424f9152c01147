/** Excel's greatest row height, in points. */
const MAX_HEIGHT = 409;
/** Calibri 11 runs narrower than its digits, by which widths are counted; other scripts and capitals run wider. */
const CHARACTERS_PER_UNIT = 1.15;
const LINE_AT_11 = 15;

export interface WrappedText {
  readonly text: string;
  /** Column width in characters. */
  readonly width: number;
  readonly fontSize?: number;
}

/**
 * Height in points of a row that shows all these texts whole. Programs do not work heights out anew
 * when a file is opened, so that a row left to itself would cut its text. At least `minimum`.
 */
export function wrappedHeight(texts: readonly WrappedText[], minimum: number): number {
  const heights = texts.map(({ text, width, fontSize = 11 }) => {
    const perLine = Math.max(1, Math.floor(width * CHARACTERS_PER_UNIT * (11 / fontSize)));
    return (linesOf(text, perLine) * LINE_AT_11 * fontSize) / 11 + 3;
  });
  return Math.min(MAX_HEIGHT, Math.ceil(Math.max(minimum, ...heights)));
}

function linesOf(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, perLine), 0);
}

function paragraphLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / perLine);
    used = word.length % perLine;
  }
  return lines;
}
