const LONGEST_WAIT_MS = 20_000;
const PAUSE_MS = 20;

/** Waits until the check no longer throws; fails with what it threw last. */
export async function until(check: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (cause) {
      if (performance.now() > end) throw cause;
      await pause(PAUSE_MS);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
