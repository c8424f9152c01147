import { run } from "./run";

/**
 * Calls back after any change of cells in any sheet and after a sheet is deleted, own doings included. Answers with the
 * way to stop.
 */
export async function watch(onChange: () => void): Promise<() => Promise<void>> {
  const registered = await run(async (context) => {
    const { worksheets } = context.workbook;
    const registrations = [
      worksheets.onChanged.add(async () => onChange()),
      worksheets.onDeleted.add(async () => onChange()),
    ];
    await context.sync();
    return { context, registrations };
  });
  // Handlers are removed in the context they were made in.
  return async () => {
    for (const registration of registered.registrations) registration.remove();
    await registered.context.sync();
  };
}
