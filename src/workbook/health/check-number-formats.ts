import type { Range, Sheet } from "../declaration";
import type { SheetPair } from "./check-context";
import { covers } from "./declared-contents";
import type { Finding } from "./finding";
import type { Place } from "./joined-cells";
import { cellsOf, joinedCells } from "./joined-cells";

interface Reformatted extends Place {
  readonly wanted: string;
  readonly found: string;
}

/** Figures that show otherwise than declared: rounded, as a percentage, as a date. What people type is theirs. */
export function checkNumberFormats(pair: SheetPair): readonly Finding[] {
  const wrong = pair.declared.isHidden ? [] : reformatted(pair);
  const ways = [...new Set(wrong.map(({ wanted, found }) => `${wanted}\n${found}`))];
  return ways.flatMap((way) => {
    const alike = wrong.filter(({ wanted, found }) => `${wanted}\n${found}` === way);
    const [wanted = "", found = ""] = way.split("\n");
    return joinedCells(alike).map((range): Finding => {
      return { kind: "number-format-changed", sheet: pair.sheet.name, range, found, wanted };
    });
  });
}

function reformatted({ declared, contents, cells }: SheetPair): readonly Reformatted[] {
  const formats = numberFormats(declared);
  return contents.forms.flatMap(({ range }) =>
    cellsOf(range).flatMap(({ row, column }): readonly Reformatted[] => {
      const wanted = formats.findLast((one) => covers(one.range, row, column))?.numberFormat;
      const found = cells.numberFormats[row]?.[column];
      if (wanted === undefined || found === undefined) return [];
      return isSameFormat(wanted, found) || hidesNumbers(found) ? [] : [{ row, column, wanted, found }];
    }),
  );
}

function numberFormats({
  formats,
}: Sheet): readonly { readonly range: Range; readonly numberFormat: string }[] {
  return formats.flatMap(({ range, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ range, numberFormat }],
  );
}

/** Excel and other programs mark plain characters with quotes or backslashes as they see fit. */
function isSameFormat(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(format: string): string {
  return format.replace(/["\\]/g, "").toLowerCase();
}

/** Nothing before the first semicolon: a positive number shows as nothing. Semicolons in quotes are text. */
export function hidesNumbers(format: string): boolean {
  const [positive, ...others] = format.replace(/"[^"]*"|\\./g, "x").split(";");
  return others.length > 0 && (positive ?? "").replace(/\[[^\]]*\]/g, "").trim() === "";
}
