import { setTimeout as after } from "node:timers/promises";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { computeFirmness } from "../../../src/taskpane/analysis/compute-firmness";
import { randomAssessment } from "../../random-assessment";

const asked = randomAssessment(1, { criteria: 40, vendors: 5 });

describe("an analysis without a worker", () => {
  test("says nothing more once it is cancelled", async () => {
    const heard: string[] = [];
    await new Promise<void>((resolve) => {
      const cancel = computeFirmness(asked, defaultFirmnessSettings, {
        onProgress: () => {
          heard.push("progress");
          cancel();
          resolve();
        },
        onDone: () => heard.push("done"),
        onFailed: (message) => heard.push(message),
      });
    });
    await after(300);
    expect(heard).toEqual(["progress"]);
  });

  test("says what went wrong", async () => {
    const message = await new Promise((resolve) => {
      const settings = { ...defaultFirmnessSettings, seed: 0 };
      computeFirmness(asked, settings, { onProgress: resolve, onDone: resolve, onFailed: resolve });
    });
    expect(message).toBe("A seed is a whole number from 1 to 4294967295, got 0.");
  });
});
