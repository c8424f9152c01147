/** Counts the clocks that are started from now on; answers with the way to stop them, as they stop when a pane is closed. */
export function countClocks(): () => void {
  const { setTimeout: start } = globalThis;
  const started: ReturnType<typeof start>[] = [];
  const counted = (...given: Parameters<typeof start>) => {
    const clock = start(...given);
    started.push(clock);
    return clock;
  };
  Reflect.set(globalThis, "setTimeout", counted);
  return () => {
    Reflect.set(globalThis, "setTimeout", start);
    for (const clock of started) clearTimeout(clock);
  };
}
