import type { Assessment } from "../../core/assessment/model";
import { AssessmentError } from "../../core/errors";
import type { Grid } from "../cells";
import { namesToRead, readWorkbook } from "../read-workbook";
import type { WorkbookTexts } from "../texts/texts";

/** How a host that does not know what cells mean tells whether people have typed something. */
export interface ContentCheck {
  readonly names: readonly string[];
  /** `undefined` where the cells cannot be read. */
  readonly keyOf: (found: ReadonlyMap<string, Grid>) => string | undefined;
}

/** The same short text for assessments that say the same. */
export function contentKey(assessment: Assessment): string {
  return hash(JSON.stringify(ordered(assessment)));
}

export function contentCheck(texts: WorkbookTexts): ContentCheck {
  return {
    names: namesToRead,
    keyOf: (found) => {
      try {
        const content = readWorkbook(found, texts);
        return content && contentKey(content.assessment);
      } catch (cause) {
        if (cause instanceof AssessmentError) return undefined;
        throw cause;
      }
    },
  };
}

/** Fields and map entries in the order of their keys, absent ones left out. */
function ordered(value: unknown): unknown {
  if (value instanceof Map) return ordered(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}

/** FNV-1a over UTF-16 units, 32 bits, beside the length: enough to tell a typed rating, and short. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${text.length}-${sum.toString(36)}`;
}
