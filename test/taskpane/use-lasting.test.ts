/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useLasting } from "../../src/taskpane/use-lasting";

const LONG = 500;

function lasting(isSo: boolean) {
  return renderHook(({ now }) => useLasting(now, LONG), { initialProps: { now: isSo } });
}

function wait(milliseconds: number): void {
  act(() => jest.advanceTimersByTime(milliseconds));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("is true only once it has been so for long enough", () => {
  const { result } = lasting(true);
  wait(LONG - 1);
  expect(result.current).toBe(false);
  wait(1);
  expect(result.current).toBe(true);
});

test("ends in the very picture in which it is no longer so", () => {
  const seen: boolean[] = [];
  const { rerender } = renderHook(
    ({ now }) => {
      seen.push(useLasting(now, LONG));
    },
    { initialProps: { now: true } },
  );
  wait(LONG);
  expect(seen.at(-1)).toBe(true);
  const drawn = seen.length;
  rerender({ now: false });
  expect(seen.slice(drawn)).not.toContain(true);
});

test("a break starts the wait anew", () => {
  const { result, rerender } = lasting(true);
  wait(LONG - 1);
  rerender({ now: false });
  rerender({ now: true });
  wait(LONG - 1);
  expect(result.current).toBe(false);
  wait(1);
  expect(result.current).toBe(true);
});

test("what is not so never lasts", () => {
  const { result } = lasting(false);
  wait(2 * LONG);
  expect(result.current).toBe(false);
});
