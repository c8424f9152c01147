/** Waits are this many times shorter. */
const FACTOR = 40;

/** Shortens every wait that begins from now on, for tests of long ones; answers with the way back. */
export function hurryClocks(): () => void {
  const { setTimeout: start } = globalThis;
  const hurried = (...[act, milliseconds = 0, ...rest]: Parameters<typeof start>) =>
    start(act, milliseconds / FACTOR, ...rest);
  Reflect.set(globalThis, "setTimeout", hurried);
  return () => Reflect.set(globalThis, "setTimeout", start);
}
