import type { Assessment } from "../../assessment/model";
import { type Language, loadExampleTexts, loadLongTexts } from "../texts/languages";

/** The example with fictional vendors. Its data and words are fetched only when somebody asks for them. */
export async function loadExample(language: Language): Promise<Assessment> {
  const [{ exampleAssessment }, texts, longTexts] = await Promise.all([
    import("./example-assessment"),
    loadExampleTexts(language),
    loadLongTexts(language),
  ]);
  return exampleAssessment(language, texts, longTexts);
}
