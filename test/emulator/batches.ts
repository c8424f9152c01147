/** Runs a batch that must fail and answers the code of its error. */
export async function failureOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (cause) {
    if (cause instanceof OfficeExtension.Error) return cause.code;
    throw cause;
  }
  return "no failure";
}

/** Runs a batch and answers what `read` gives after the sync. */
export async function answerOf<Value>(batch: (context: Excel.RequestContext) => () => Value): Promise<Value> {
  return Excel.run(async (context) => {
    const read = batch(context);
    await context.sync();
    return read();
  });
}
