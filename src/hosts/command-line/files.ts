import { open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { InputError } from "./input-error";
import { RULES } from "./texts/en/rules";

/** Far above any assessment, far below what would stop the machine. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The whole of a file, refused when it is missing, no file, or larger than any assessment. */
export async function fileBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((cause: unknown) => {
    throw refusal(file, RULES.noFile, cause);
  });
  if (!found.isFile()) throw refusal(file, RULES.noFile);
  if (found.size > MOST_BYTES) throw refusal(file, RULES.tooLarge(MOST_BYTES));
  return readFile(file).catch((cause: unknown) => {
    throw refusal(file, RULES.noAccess, cause);
  });
}

/**
 * Puts a file in place whole or not at all: the bytes go into a file beside it, which then takes its name.
 * A file that was there stays as it was until that moment.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw refusal(file, RULES.noFolder, cause);
  }
}

export function refusal(place: string, rule: string, cause?: unknown): InputError {
  return new InputError([{ path: place, rule }], { cause });
}
