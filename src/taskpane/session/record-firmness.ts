import type { Firmness } from "../../core/analysis/firmness";
import type { Assessment } from "../../core/assessment/model";
import type { ComparisonResult } from "../../core/scoring/result";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { CellWrite } from "../../workbook/cells";
import type { Language } from "../strings/translations";
import { today } from "../today";
import { expectedFailure } from "./expected-failure";
import type { StateStore } from "./session-state";
import { loadWorkbookTexts } from "./workbook-texts";

/**
 * Writes a result to the Analysis sheet, beside the sheet's own marks of the inputs. Refused while answers wait to be
 * written, because the marks would be those of other inputs. Answers whether it stands there.
 */
export function recordFirmness(host: LiveWorkbookHost, store: StateStore, language: Language) {
  return async (firmness: Firmness): Promise<boolean> => {
    const { reading, pending, compared } = store.get();
    if (reading === undefined || compared === undefined || pending.length > 0) return false;
    const { assessment } = reading;
    try {
      await host.writeCells(await writesOf(host, assessment, compared(assessment), language, firmness));
      store.set({ writeFailure: undefined });
      return true;
    } catch (cause) {
      store.set({ writeFailure: expectedFailure(cause, store) });
      return false;
    }
  };
}

async function writesOf(
  host: LiveWorkbookHost,
  assessment: Assessment,
  comparison: ComparisonResult,
  language: Language,
  firmness: Firmness,
): Promise<readonly CellWrite[]> {
  const [{ MARKS_NAME, analysisWrites }, texts] = await Promise.all([
    import("../../workbook/analysis/write-analysis"),
    loadWorkbookTexts(language),
  ]);
  const marks = (await host.readNames([MARKS_NAME])).get(MARKS_NAME) ?? [];
  const record = { computedOn: today(), firmness };
  return analysisWrites({ assessment, comparison, record, texts }, marks);
}
