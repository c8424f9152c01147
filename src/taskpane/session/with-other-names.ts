import { AssessmentError } from "../../core/errors";
import type { OtherNames } from "../../workbook/other-names/own-prefix";
import { isPrefixed, NAME_PREFIX, SHEET_PREFIX } from "../../workbook/other-names/own-prefix";
import type { StateStore } from "./session-state";

/**
 * Acts; where a name is taken, which Excel's workbook tells before anything is written, waits for a person to choose and
 * acts again with other names of ours. Who has chosen already is told, not asked again.
 */
export async function withOtherNames<Result>(
  store: StateStore,
  act: (otherNames: OtherNames) => Promise<Result>,
): Promise<Result> {
  let otherNames: OtherNames = {};
  for (;;) {
    try {
      return await act(otherNames);
    } catch (cause) {
      const choice = choiceIn(cause);
      if (choice === undefined || otherNames[choice.kind] === true) throw cause;
      const isWanted = await asked(store, choice);
      if (!isWanted) throw new AssessmentError("cancelled", "", { cause });
      otherNames = { ...otherNames, [choice.kind]: true };
    }
  }
}

export interface TakenName {
  readonly kind: keyof OtherNames;
  readonly name: string;
  /** The name that ours would get instead. */
  readonly other: string;
}

function choiceIn(cause: unknown): TakenName | undefined {
  if (!(cause instanceof AssessmentError) || cause.subject === undefined) return undefined;
  const { code, subject: name } = cause;
  if (code === "name-taken" && !isPrefixed(name)) return { kind: "names", name, other: NAME_PREFIX + name };
  if (code !== "sheet-name-taken" || name.startsWith(`${SHEET_PREFIX} `)) return undefined;
  return { kind: "sheets", name, other: `${SHEET_PREFIX} ${name}` };
}

async function asked(store: StateStore, choice: TakenName): Promise<boolean> {
  const isWanted = await new Promise<boolean>((resolve) => {
    store.set({ taken: { ...choice, answer: resolve } });
  });
  store.set({ taken: undefined });
  return isWanted;
}
