import type { LiveWorkbookHost } from "../../../src/hosts/host";
import type { Reading } from "../pane-readings";

/** A workbook of which only readings are known: it can be read, nothing else. `current` says what it holds now. */
export function heldHost(current: () => Reading): LiveWorkbookHost {
  const refuse = () => Promise.reject(new Error("This workbook can only be read."));
  return {
    readNames: () => Promise.resolve(new Map(current())),
    sheetNames: () => Promise.resolve([]),
    watch: () => Promise.resolve(() => Promise.resolve()),
    readPreference: () => Promise.resolve(undefined),
    writePreference: () => Promise.resolve(),
    unfinishedChange: () => Promise.resolve(undefined),
    earlierVersion: () => Promise.resolve(undefined),
    ownSheets: () => Promise.resolve([]),
    // Never ends: the first look of the pane is not what is measured.
    inspect: () => new Promise(() => undefined),
    inspectAgain: refuse,
    build: refuse,
    writeCells: refuse,
    replace: refuse,
    finishChange: refuse,
    goBack: refuse,
    restoreEarlier: refuse,
    removeEarlier: refuse,
    show: refuse,
    renameSheet: refuse,
    putRight: refuse,
    calculate: refuse,
    testExcel: refuse,
  };
}
