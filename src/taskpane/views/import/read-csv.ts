import type { ImportFault } from "../../../core/import/import-fault";
import { readIndexTable, type TableReading } from "../../../core/import/index-table";

const MEGABYTE = 1_000_000;
/** A public index has some ten thousand scores; this is a hundred times as much. In megabytes. */
const LARGEST = 4;

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Reads a chosen file as a table of index scores. The parser loads with the first file. */
export async function readCsv(file: Pick<File, "size" | "text">): Promise<TableReading> {
  if (file.size > LARGEST * MEGABYTE) return refused({ kind: "too large", most: LARGEST });
  const text = await utf8Text(file);
  if (text === undefined) return refused({ kind: "not text" });
  const { default: Papa } = await import("papaparse");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) return refused({ kind: "broken quotes", row: (broken.row ?? 0) + 1 });
  return readIndexTable(data);
}

/** The sign that parts most of the header, outside quotes: guessing from the rows fails on narrow tables. */
function delimiterOf(text: string): string {
  const [header = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const counted = DELIMITERS.map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function refused(fault: ImportFault): TableReading {
  return { faults: [fault] };
}

/** Absent where the bytes are no UTF-8, or hold what no text holds. */
async function utf8Text(file: Pick<File, "size" | "text">): Promise<string | undefined> {
  const text = await file.text();
  return text.includes("\uFFFD") || text.includes("\u0000") ? undefined : text;
}
