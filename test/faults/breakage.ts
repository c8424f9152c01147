import type { Book } from "../../src/emulator/book/book";
import type { FindingKind } from "../../src/workbook/health/finding";
import type { RandomSource } from "../random-source";

/** What a breakage should be found as, and where; row and column from 0. */
export interface Planted {
  readonly kind: FindingKind;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** Of a row with which an answer may have gone: a person sees that before they repair. */
  readonly subject?: string;
  /** A text that has no place among the criteria any more and must be in the archive. */
  readonly archived?: string;
}

export interface Breakage {
  readonly name: string;
  readonly plant: (random: RandomSource, book: Book) => Promise<Planted>;
}

export const VENDOR_SHEETS = ["A Vendor A", "B Vendor B", "C Vendor C"] as const;
export const FIRST = 5;
export const CRITERIA = 6;

/** Somebody takes the protection off, does something, and leaves it so or not. */
export async function byHand(
  sheets: readonly string[],
  act: (workbook: Excel.Workbook) => void,
  protectsAgain = true,
): Promise<void> {
  await Excel.run(async (context) => {
    const protections = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet).protection);
    for (const protection of protections) protection.unprotect();
    act(context.workbook);
    await context.sync();
    if (!protectsAgain) return;
    for (const protection of protections) {
      protection.protect({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        allowSort: true,
      });
    }
    await context.sync();
  });
}
