import { AssessmentError } from "../../../core/errors";
import { METADATA_NAMESPACE } from "../../../workbook/metadata-xml";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Seen } from "./look";
import { replaceXml } from "./xml-parts";

/**
 * Runs a part of a change as long as a custom XML part is the one that was seen. Everybody who goes on with a change
 * writes that part anew, which gives it another id, so that of two panes one goes on: the batch of the other is refused
 * at its beginning, with "change-elsewhere" and nothing written. Without a part nothing is held.
 */
export async function runHeld<Result>(
  part: string | undefined,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (part === undefined) return await runPatiently(batch);
  try {
    return await runPatiently(async (context) => {
      context.workbook.customXmlParts.getItem(part).load("id");
      return await batch(context);
    });
  } catch (cause) {
    const isRefused = cause instanceof AssessmentError && cause.code === "sheet-missing";
    if (isRefused && (await isGone(part)))
      throw new AssessmentError("change-elsewhere", FAILURES.changedElsewhere, { cause });
    throw cause;
  }
}

/** The metadata as they are, under a new id: of two panes that begin a change at the same moment one is refused by it. */
export function queueClaim(
  context: Excel.RequestContext,
  { metadata, metadataPart }: Pick<Seen, "metadata" | "metadataPart">,
): void {
  if (metadataPart !== undefined) replaceXml(context, METADATA_NAMESPACE, metadata);
}

async function isGone(part: string): Promise<boolean> {
  return await runPatiently(async (context) => {
    const found = context.workbook.customXmlParts.getItemOrNullObject(part).load("id");
    await context.sync();
    return found.isNullObject;
  });
}
