import { useEffect, useState } from "react";
import { AssessmentError } from "../../../core/errors";
import type { TestedRule } from "../../../hosts/host";
import type { Session } from "../../session/session";

type ExcelTest =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number; readonly total: number }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "stopped" }
  | { readonly state: "done"; readonly tested: readonly TestedRule[] };

interface Controls {
  readonly start: () => void;
  readonly stop: () => void;
}

/** One run of the test at a time, from its start to what it found. It stops with the page it was started on. */
export function useExcelTest({ testExcel }: Session): ExcelTest & Controls {
  const [test, setTest] = useState<ExcelTest>({ state: "idle" });
  const [controller, setController] = useState(() => new AbortController());
  useEffect(() => () => controller.abort(), [controller]);
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  if (fault !== undefined) throw fault.cause;
  const run = async ({ signal }: AbortController) => {
    setTest({ state: "running", done: 0, total: 1 });
    try {
      const onProgress = (done: number, total: number) => setTest({ state: "running", done, total });
      const tested = await testExcel(onProgress, signal);
      setTest(signal.aborted ? { state: "stopped" } : { state: "done", tested });
    } catch (cause) {
      if (cause instanceof AssessmentError) setTest({ state: "failed", message: cause.message });
      else setFault({ cause });
    }
  };
  const start = () => {
    if (test.state === "running") return;
    const next = new AbortController();
    setController(next);
    void run(next);
  };
  return { ...test, start, stop: () => controller.abort() };
}
