import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import { answerRequests } from "../../../src/taskpane/analysis/answer-requests";
import type { Reply } from "../../../src/taskpane/analysis/messages";
import { randomAssessment } from "../../random-assessment";

const asked = randomAssessment(1, { criteria: 40, vendors: 5 });
const settings = { ...defaultFirmnessSettings, draws: 4000 };

describe("the worker", () => {
  test("answers with its progress and the figures", async () => {
    const replies: Reply[] = [];
    const answer = answerRequests((reply) => replies.push(reply));
    await answer({ kind: "compute", id: 1, assessment: asked, settings });
    expect(replies.at(-1)).toEqual({ kind: "done", id: 1, firmness: firmness(asked, settings) });
    expect(replies.slice(0, -1).every(({ kind }) => kind === "progress")).toBe(true);
  });

  test("a cancelled request gets no answer, another under way gets its own", async () => {
    const replies: Reply[] = [];
    const answer = answerRequests((reply) => replies.push(reply));
    const first = answer({ kind: "compute", id: 1, assessment: asked, settings });
    const second = answer({ kind: "compute", id: 2, assessment: asked, settings });
    await answer({ kind: "cancel", id: 1 });
    await Promise.all([first, second]);
    expect(replies.filter(({ kind }) => kind === "done").map(({ id }) => id)).toEqual([2]);
  });

  test("what goes wrong is said, not kept", async () => {
    const replies: Reply[] = [];
    const answer = answerRequests((reply) => replies.push(reply));
    await answer({ kind: "compute", id: 3, assessment: asked, settings: { ...settings, draws: 0 } });
    expect(replies).toEqual([
      { kind: "failed", id: 3, message: "A simulation needs a whole number of draws above 0, got 0." },
    ]);
  });
});
