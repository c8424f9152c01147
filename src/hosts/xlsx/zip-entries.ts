import { Inflate } from "fflate";
import { AssessmentError } from "../../core/errors";
import { crc32 } from "./crc32";
import { FAILURES } from "./texts/en/failures";

/** What a workbook of this add-in stays far below; more is taken for an attack or an accident. */
export const LIMITS = { packed: 32 * 1024 * 1024, entries: 4_000, unpacked: 80 * 1024 * 1024 };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Compound file: what Excel writes for .xls and for files encrypted with a password. */
const COMPOUND_FILE = 0xe011cfd0;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly path: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Unpacks the entries of a zip file that `isWanted` names, under limits that hold before anything is
 * unpacked and while it is: number of entries, size as declared, size as found. The central directory
 * alone is believed; two entries of one path, encrypted ones and unknown methods are refused.
 */
export function zipEntries(
  file: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  if (file.length > LIMITS.packed) throw tooLarge();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const wanted = directory(view).filter((entry) => isWanted(entry.path));
  if (wanted.reduce((sum, entry) => sum + entry.unpacked, 0) > LIMITS.unpacked) throw tooLarge();
  const contents = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    if (contents.has(entry.path)) throw unreadable(FAILURES.partTwice(entry.path));
    contents.set(entry.path, contentOf(entry, view));
  }
  return contents;
}

function directory(view: DataView): readonly Entry[] {
  if (view.byteLength >= 4 && view.getUint32(0, true) === COMPOUND_FILE) {
    throw unreadable(FAILURES.locked);
  }
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw tooLarge();
  const entries: Entry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== DIRECTORY_ENTRY) throw damaged();
    entries.push(entryAt(view, offset));
    offset +=
      46 +
      view.getUint16(offset + 28, true) +
      view.getUint16(offset + 30, true) +
      view.getUint16(offset + 32, true);
  }
  return entries;
}

/** The record stands at the end, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  throw unreadable(FAILURES.notXlsx);
}

function entryAt(view: DataView, offset: number): Entry {
  const length = view.getUint16(offset + 28, true);
  if (offset + 46 + length > view.byteLength) throw damaged();
  return {
    path: new TextDecoder().decode(bytesOf(view, offset + 46, length)),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    packed: view.getUint32(offset + 20, true),
    unpacked: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true),
  };
}

function contentOf(entry: Entry, view: DataView): Uint8Array {
  if (entry.isEncrypted) throw unreadable(FAILURES.locked);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > view.byteLength) throw damaged();
  const packed = bytesOf(view, start, entry.packed);
  const content = unpackedBytes(packed, entry);
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc) throw damaged();
  return content;
}

function unpackedBytes(packed: Uint8Array, { method, unpacked }: Entry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  return inflated(packed, unpacked);
}

/** Feeds small pieces, so that an entry that lies about its size is stopped soon after passing it. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw tooLarge();
    content.set(chunk, length);
    length += chunk.length;
  });
  const step = 4096;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof AssessmentError ? cause : damaged(cause);
  }
  return content.subarray(0, length);
}

function bytesOf(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}

function tooLarge(): AssessmentError {
  return new AssessmentError("too-large", FAILURES.tooLarge);
}

function damaged(cause?: unknown): AssessmentError {
  return unreadable(FAILURES.damaged, cause);
}

export function unreadable(reason: string, cause?: unknown): AssessmentError {
  return new AssessmentError("unreadable-file", reason, { cause });
}
