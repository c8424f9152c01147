import { builtInCatalog } from "../src/core/assessment/built-in-catalog";
import type { BuiltInCatalog } from "../src/core/assessment/built-in-catalog";
import { loadLongTexts } from "../src/core/catalog";

export async function englishCatalog(): Promise<BuiltInCatalog> {
  return builtInCatalog("en", await loadLongTexts("en"));
}
