import { strFromU8, zipSync, type Zippable } from "fflate";
import { FAILURES } from "./texts/en/failures";
import { unreadable, zipEntries } from "./zip-entries";

/**
 * The parts that hold values, packed again from what was checked: reading them can meet no bomb, no
 * document type and no part that nobody looked at. Styles are left out on purpose: without them a date
 * stays the serial number it is. Drawings, media and everything foreign are never even unpacked.
 */
export function checkedPackage(file: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of zipEntries(file, holdsValues)) {
    refuseDocumentType(path, content);
    entries[path] = content;
  }
  return zipSync(entries, { level: 0 });
}

const VALUE_PARTS = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/[^/]+\.xml$/,
];

function holdsValues(path: string): boolean {
  return VALUE_PARTS.some((part) => part.test(path));
}

/** No spreadsheet program writes one; entities are how XML is made to explode or to read other files. */
function refuseDocumentType(path: string, content: Uint8Array): void {
  const text = strFromU8(content);
  if (!/^(\u00ef\u00bb\u00bf|\ufeff)?\s*</.test(text)) throw unreadable(FAILURES.notUtf8(path));
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unreadable(FAILURES.documentType(path));
}
