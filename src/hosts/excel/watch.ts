import { run } from "./run";

/** Calls back after any change of cells in any sheet, own writes included. Answers with the way to stop. */
export async function watch(onChange: () => void): Promise<() => Promise<void>> {
  const registered = await run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async () => onChange());
    await context.sync();
    return registration;
  });
  // A handler is removed in the context it was made in.
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}
