import type { DeclaredWorkbook } from "../../../workbook/declaration";
import type { ReplaceOptions } from "../../host";
import { type Step, openBatch, wireBytes } from "../batch";
import { inBatches } from "../batches";
import { refuseCancelled } from "../build";
import { addSteps, contentSteps, nameSteps } from "../steps";
import { queueClaim } from "./hold";
import type { Journal } from "./journal";
import { JOURNAL_NAMESPACE, journalXml } from "./journal";
import type { Seen } from "./look";
import { tellStep } from "./tell-step";
import { replaceXml } from "./xml-parts";

/**
 * Writes the journal, then the new version beside the present one, very hidden when it is whole. One round trip for
 * every 4 MB. Names the workbook lacks are added already; the others keep their meaning. Answers the journal's id.
 */
export async function stage(
  context: Excel.RequestContext,
  journal: Journal,
  workbook: DeclaredWorkbook,
  seen: Seen,
  options: ReplaceOptions,
): Promise<string | undefined> {
  let held: Excel.CustomXmlPart | undefined;
  const hold = (part: Excel.CustomXmlPart | undefined) => {
    held = part?.load("id");
  };
  const batches = inBatches(stepsOf(journal, workbook, seen, hold), undefined, 1);
  for (const [index, steps] of batches.entries()) {
    refuseCancelled(options.signal);
    tellStep(options, "writing", workbook.sheets.length, index / batches.length);
    const batch = openBatch(context);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps) step.queue(batch);
    await context.sync();
  }
  return held?.id;
}

type Hold = (journalPart: Excel.CustomXmlPart | undefined) => void;

function stepsOf(journal: Journal, workbook: DeclaredWorkbook, seen: Seen, hold: Hold): readonly Step[] {
  const missing = workbook.names.filter(({ name }) => !seen.names.has(name.toLowerCase()));
  return [
    journalStep(journal, () => undefined),
    { sheet: "", bytes: wireBytes(5, seen.metadata), queue: ({ context }) => queueClaim(context, seen) },
    ...addSteps(workbook.sheets),
    ...nameSteps({ names: missing }, { deadNames: [] }),
    ...contentSteps(workbook.sheets),
    ...workbook.sheets.map(({ name }) => ({
      sheet: name,
      bytes: wireBytes(2),
      queue: hide(name),
    })),
    journalStep({ ...journal, state: "staged" }, hold),
  ];
}

function hide(name: string): Step["queue"] {
  return (batch) => {
    batch.sheet(name).visibility = "VeryHidden";
  };
}

function journalStep(journal: Journal, hold: Hold): Step {
  return {
    sheet: "",
    bytes: wireBytes(6, journalXml(journal)),
    queue: ({ context }) => hold(replaceXml(context, JOURNAL_NAMESPACE, journalXml(journal))),
  };
}
