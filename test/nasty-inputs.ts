import { readFileSync } from "node:fs";
import path from "node:path";

/** One hostile or merely awkward input, and what must become of it. */
export interface NastyInput {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly expect: string;
}

type FileEntry = Omit<NastyInput, "text"> & {
  readonly input?: string;
  readonly inputSpec?: { readonly repeat: string; readonly count: number };
};

const FILE = path.resolve(process.cwd(), "../shared/data/nasty-inputs-sample.json");

/** The inputs of the collection that are texts; its damaged workbooks and failing operations are not. */
export function nastyInputs(): readonly NastyInput[] {
  const { entries }: { readonly entries: readonly FileEntry[] } = JSON.parse(readFileSync(FILE, "utf8"));
  return entries.flatMap(({ input, inputSpec, id, field, expect }) => {
    const text = input ?? inputSpec?.repeat.repeat(inputSpec.count);
    return text === undefined ? [] : [{ id, field, expect, text }];
  });
}
