/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness } from "../../../src/core/analysis/firmness-job";
import { useFirmness } from "../../../src/taskpane/analysis/use-firmness";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";

const small = scoringExamples()[3]!.assessment;
/** Too large for at once. jsdom has no workers, so that it is computed in slices of time. */
const large = randomAssessment(1, { criteria: 40, vendors: 5 });
const other = randomAssessment(2, { criteria: 40, vendors: 5 });

describe("how firm a ranking is, in the pane", () => {
  test("a small case is there at once", () => {
    const { result } = renderHook(() => useFirmness(small));
    expect(result.current).toEqual({ status: "done", firmness: firmness(small, defaultFirmnessSettings) });
  });

  test("a larger one shows its progress, then the same figures as at once", async () => {
    const shown: number[] = [];
    const { result } = renderHook(() => {
      const state = useFirmness(large);
      if (state.status === "computing") shown.push(state.progress);
      return state;
    });
    expect(result.current).toEqual({ status: "computing", progress: 0, earlier: undefined });
    await waitFor(() => expect(result.current.status).toBe("done"), { timeout: 20_000 });
    expect(result.current).toEqual({ status: "done", firmness: firmness(large, defaultFirmnessSettings) });
    expect(shown.some((share) => share > 0 && share < 1)).toBe(true);
  });

  test("a change cancels what is under way, and what was known stays as earlier", async () => {
    const { result, rerender } = renderHook(({ asked }) => useFirmness(asked), {
      initialProps: { asked: large },
    });
    await waitFor(() => expect(result.current.status).toBe("done"), { timeout: 20_000 });
    const known = firmness(large, defaultFirmnessSettings);
    rerender({ asked: other });
    expect(result.current).toEqual({ status: "computing", progress: 0, earlier: known });
    rerender({ asked: { ...other, title: "Changed again" } });
    await waitFor(() => expect(result.current.status).toBe("done"), { timeout: 20_000 });
    expect(result.current).toEqual({ status: "done", firmness: firmness(other, defaultFirmnessSettings) });
  });

  test("without an assessment, or with one vendor, there is nothing to say", () => {
    const alone = { ...small, vendors: small.vendors.slice(0, 1) };
    expect(renderHook(() => useFirmness(undefined)).result.current).toEqual({ status: "none" });
    expect(renderHook(() => useFirmness(alone)).result.current).toEqual({ status: "none" });
  });
});
