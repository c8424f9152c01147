import { AssessmentError } from "../../core/errors";
import type { OtherNames } from "../../workbook/other-names/own-prefix";
import { isPrefixed, NAME_PREFIX, SHEET_PREFIX } from "../../workbook/other-names/own-prefix";
import type { StateStore } from "./session-state";

/** What a person has agreed to. */
export interface Choices extends OtherNames {
  /** That the version which a restore put aside goes. */
  readonly versions?: boolean;
}

/**
 * Acts; where a name is taken, or a version lies aside that the change would take away, which the host tells before
 * anything is written, waits for a person to choose and acts again so. Who has chosen already is told, not asked again.
 */
export async function withOtherNames<Result>(
  store: StateStore,
  act: (choices: Choices) => Promise<Result>,
): Promise<Result> {
  let choices: Choices = {};
  for (;;) {
    try {
      return await act(choices);
    } catch (cause) {
      const choice = choiceIn(cause);
      if (choice === undefined || choices[choice.kind] === true) throw cause;
      const isWanted = await asked(store, choice);
      if (!isWanted) throw new AssessmentError("cancelled", "", { cause });
      choices = { ...choices, [choice.kind]: true };
    }
  }
}

export interface TakenName {
  readonly kind: keyof Choices;
  /** Of the change, where it is about a version. */
  readonly name: string;
  /** The name that ours would get instead; none where it is about a version. */
  readonly other: string;
}

function choiceIn(cause: unknown): TakenName | undefined {
  if (!(cause instanceof AssessmentError) || cause.subject === undefined) return undefined;
  const { code, subject: name } = cause;
  if (code === "put-aside") return { kind: "versions", name, other: "" };
  if (code === "name-taken" && !isPrefixed(name)) return { kind: "names", name, other: NAME_PREFIX + name };
  if (code !== "sheet-name-taken" || name.startsWith(`${SHEET_PREFIX} `)) return undefined;
  return { kind: "sheets", name, other: `${SHEET_PREFIX} ${name}` };
}

async function asked(store: StateStore, choice: TakenName): Promise<boolean> {
  const isWanted = await new Promise<boolean>((resolve) => {
    // What is under way shows no progress while it waits.
    store.set({ progress: undefined, taken: { ...choice, answer: resolve } });
  });
  store.set({ taken: undefined });
  return isWanted;
}
