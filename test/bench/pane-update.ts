import type { Page } from "playwright-core";
import { FRAME_MILLISECONDS, verdict } from "./budgets";
import { bundled, ORIGIN, serve } from "./bundled-page";
import { median, rounded } from "./cost";
import type { Reading } from "./pane-readings";

/** The first updates find the code cold. */
const WARM_UP = 4;
/** Leaves the worker time for how firm the ranking is, so that its answer seldom falls into the next update. In milliseconds. */
const PAUSE = 400;

interface Shown {
  readonly link: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const SCREENS: Readonly<Record<string, Shown>> = {
  "rate by criterion": { link: "Rate" },
  "rate by vendor": { link: "Rate", prepare: (page) => page.getByText("By vendor").click() },
  compare: { link: "Compare" },
  "compare, everything unfolded": {
    link: "Compare",
    prepare: (page) => page.evaluate(() => Reflect.get(globalThis, "openFolds")()),
  },
};

/**
 * All the work of the page's main thread (scripts, styles, layout, paint) for one new rating of 74 x 10, from the values
 * read to the changed picture, as Chromium counts it: in processor time, so that other programs disturb least. What the
 * measuring itself takes, two pictures of an unchanged page, is taken off.
 */
export async function paneUpdate(
  open: () => Promise<Page>,
  readings: readonly Reading[],
  screens: readonly string[] = Object.keys(SCREENS),
): Promise<object> {
  const scripts = await bundled("test/bench/pages/pane-update.tsx", true);
  const results: Record<string, object> = {};
  for (const name of screens) {
    const screen = SCREENS[name];
    if (screen === undefined) continue;
    const page = await open();
    await serve(page, "update", scripts);
    const { first, times, measuring } = await updateTimes(page, screen, readings);
    await page.close();
    const own = rounded(median(times) - median(measuring));
    results[name] = {
      median: own,
      slowest: rounded(Math.max(...times) - median(measuring)),
      first,
      measuring: median(measuring),
      budget: verdict(own, FRAME_MILLISECONDS, "ms for a new rating, in processor time"),
    };
  }
  return { note: "milliseconds of the main thread, layout and paint included", ...results };
}

async function updateTimes(page: Page, screen: Shown, readings: readonly Reading[]) {
  await openScreen(page, screen, readings);
  const before = await page.locator("#pane").textContent();
  const spent = await meter(page);
  const times: number[] = [];
  const measuring: number[] = [];
  // Forward and back again: either way one rating changes.
  const order = [...readings.keys(), ...[...readings.keys()].toReversed().slice(1)].slice(1);
  for (const index of order) {
    await page.waitForTimeout(PAUSE);
    measuring.push(await spent(() => page.evaluate(() => Reflect.get(globalThis, "twoFrames")())));
    times.push(
      await spent(() => page.evaluate((next) => Reflect.get(globalThis, "showReading")(next), index)),
    );
    if (index === 1 && (await page.locator("#pane").textContent()) === before)
      throw new Error("The pane showed nothing new.");
  }
  return { first: rounded(times[0] ?? Number.NaN), times: times.slice(WARM_UP), measuring };
}

async function openScreen(page: Page, { link, prepare }: Shown, readings: readonly Reading[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${ORIGIN}/update/`);
  await page.waitForFunction(() => "openPane" in globalThis);
  await page.evaluate((all) => Reflect.get(globalThis, "openPane")(all), readings);
  await page.getByRole("link", { name: link, exact: true }).click();
  await page.locator("h1").waitFor();
  await prepare?.(page);
}

/** Milliseconds of processor time that the main thread spends on something. */
async function meter(page: Page): Promise<(act: () => Promise<unknown>) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  return async (act) => {
    const started = await now();
    await act();
    return (await now()) - started;
  };
}
