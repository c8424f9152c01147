/** From one line of text to the next, in units of the picture. */
export const TEXT_LINE = 15;
export const SMALL_LINE = 13;

/** Width of an average character at a size of type of 1, in Segoe UI; wider than most, so that lines rather break early. */
const CHARACTER = 0.56;

/** Text broken at its spaces into lines of at most this width; a picture cannot wrap text by itself. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (CHARACTER * size)));
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word longer than a line is cut where the line ends. */
function pieces(word: string, most: number): readonly string[] {
  if (word.length <= most) return [word];
  return [word.slice(0, most), ...pieces(word.slice(most), most)];
}
