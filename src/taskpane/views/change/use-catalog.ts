import { useEffect, useState } from "react";
import type { BuiltInCatalog } from "../../../core/assessment/built-in-catalog";
import { builtInCatalog } from "../../../core/assessment/built-in-catalog";
import { loadLongTexts } from "../../../core/catalog";
import { useLanguage } from "../../strings/use-strings";

/** The built-in catalog with its long texts; `undefined` while they load. */
export function useCatalog(): BuiltInCatalog | undefined {
  const language = useLanguage();
  const [catalog, setCatalog] = useState<BuiltInCatalog>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let isWanted = true;
    loadLongTexts(language).then(
      (texts) => isWanted && setCatalog(builtInCatalog(language, texts)),
      (cause: unknown) => isWanted && setFault(cause),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (fault !== undefined) throw fault;
  return catalog;
}
