import { AssessmentError } from "../../../src/core/errors";
import { createStateStore } from "../../../src/taskpane/session/session-state";
import { withOtherNames } from "../../../src/taskpane/session/with-other-names";
import type { OtherNames } from "../../../src/workbook/other-names/own-prefix";

function taken(code: "sheet-name-taken" | "name-taken", subject: string) {
  return new AssessmentError(code, `${subject} is taken.`, { subject });
}

/** An act that meets these refusals one after the other, and the names it was tried with. */
function acting(...refusals: readonly AssessmentError[]) {
  const tried: OtherNames[] = [];
  const act = (otherNames: OtherNames) => {
    tried.push(otherNames);
    const refusal = refusals[tried.length - 1];
    return refusal === undefined ? Promise.resolve("done") : Promise.reject(refusal);
  };
  return { act, tried };
}

function answering(isWanted: boolean) {
  const store = createStateStore();
  const asked: string[] = [];
  store.subscribe(() => {
    const { taken: choice } = store.get();
    if (choice === undefined) return;
    asked.push(choice.other);
    choice.answer(isWanted);
  });
  return { store, asked };
}

describe("where a name is taken", () => {
  test("a sheet and a name are asked about one after the other, and both choices stand", async () => {
    const { store, asked } = answering(true);
    const { act, tried } = acting(taken("sheet-name-taken", "Review"), taken("name-taken", "Change_Rows"));
    expect(await withOtherNames(store, act)).toBe("done");
    expect(asked).toEqual(["HRIA Review", "HRIA_Change_Rows"]);
    expect(tried).toEqual([{}, { sheets: true }, { sheets: true, names: true }]);
    expect(store.get().taken).toBeUndefined();
  });

  test("stopping is no failure, and nothing is tried again", async () => {
    const { store } = answering(false);
    const { act, tried } = acting(taken("name-taken", "Outcome"));
    await expect(withOtherNames(store, act)).rejects.toMatchObject({ code: "cancelled" });
    expect(tried).toEqual([{}]);
  });

  test.each([
    [taken("name-taken", "HRIA_Outcome")],
    [taken("sheet-name-taken", "HRIA Review")],
    [new AssessmentError("too-large", "Too large.")],
  ])("what other names do not help is told: $message", async (refusal) => {
    const { store, asked } = answering(true);
    await expect(withOtherNames(store, acting(refusal).act)).rejects.toBe(refusal);
    expect(asked).toEqual([]);
  });
});
