import type { WorkbookTexts } from "../../workbook/texts/texts";
import type { Language } from "../strings/translations";

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly workbookTexts: WorkbookTexts }>>> = {
  en: () => import("../../workbook/texts/en"),
};

/** What the sheets say, fetched when the pane first writes to them. */
export async function loadWorkbookTexts(language: Language): Promise<WorkbookTexts> {
  const loaded = await TEXTS[language]();
  return loaded.workbookTexts;
}
