import { fitted, MOST_ANSWERED_BYTES } from "../batches";
import { BESIDE_BYTES, type Grids, queueGrids, sizedNames } from "../read-grids";
import type { CarriedWidth } from "./column-widths";
import { setWidths } from "./column-widths";
import { runHeld } from "./hold";
import type { Seen } from "./look";
import { look } from "./look";
import type { Plan } from "./plan";
import { stagedPieces } from "./staged-cells";

export interface StagedVersion {
  /** Of the present sheets, for those that take their places. */
  readonly widths: readonly CarriedWidth[];
  readonly journalPart: string | undefined;
}

export interface Verified {
  /** What the present sheets hold. */
  readonly found: Grids;
  readonly seen: Seen;
}

/** Reads the staged sheets back, and what people have typed into the present ones by now, as many round trips as it takes. */
export async function verify(plan: Plan, { widths, journalPart }: StagedVersion): Promise<Verified> {
  return await runHeld(journalPart, async (context) => {
    setWidths(context, widths);
    const [first = [], ...others] = fitted(verifiedPieces(plan), MOST_ANSWERED_BYTES, BESIDE_BYTES);
    const queued = first.map((piece) => piece.queue(context));
    const seen = await look(context);
    const answers = queued.map((answer) => answer());
    for (const pieces of others) {
      const more = pieces.map((piece) => piece.queue(context));
      await context.sync();
      answers.push(...more.map((answer) => answer()));
    }
    return { found: new Map(answers.flatMap((grids) => [...(grids ?? [])])), seen };
  });
}

interface VerifiedPiece {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => () => Grids | undefined;
}

function verifiedPieces({ staged: workbook, names, known }: Plan): readonly VerifiedPiece[] {
  const grids = sizedNames(names, known).map(({ name, bytes }) => ({
    bytes,
    queue: (context: Excel.RequestContext) => queueGrids(context, [name]),
  }));
  return [...grids, ...stagedPieces(workbook)];
}
