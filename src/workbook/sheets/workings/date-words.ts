import { sentence } from "../../layout/sentence";

/** A day in words without TEXT, whose codes differ from language to language. */
export function dateWords(text: string, cell: string): string {
  const month = `INDEX(Month_Word,MONTH(${cell}))`;
  return sentence(text, { day: `DAY(${cell})`, month, year: `YEAR(${cell})` });
}
