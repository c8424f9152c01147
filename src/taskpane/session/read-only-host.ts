import type { LiveWorkbookHost } from "../../hosts/host";
import type { AssessmentError } from "../../core/errors";

/** The same workbook; while it is one that a newer version made, every write is refused with the reason why. */
export function readOnlyWhenNewer(
  host: LiveWorkbookHost,
  newerFormat: () => AssessmentError | undefined,
): LiveWorkbookHost {
  const guarded = <Arguments extends readonly unknown[], Answer>(
    write: (...values: Arguments) => Promise<Answer>,
  ) => {
    return async (...values: Arguments) => {
      const reason = newerFormat();
      if (reason !== undefined) throw reason;
      return await write(...values);
    };
  };
  return {
    ...host,
    build: guarded(host.build),
    writeCells: guarded(host.writeCells),
    replace: guarded(host.replace),
    renameSheet: guarded(host.renameSheet),
    putRight: guarded(host.putRight),
    finishChange: guarded(host.finishChange),
    goBack: guarded(host.goBack),
    restoreEarlier: guarded(host.restoreEarlier),
    removeEarlier: guarded(host.removeEarlier),
    writePreference: guarded(host.writePreference),
    testExcel: guarded(host.testExcel),
  };
}
