import { useState } from "react";
import { AssessmentError } from "../../../core/errors";
import type { TestedRule } from "../../../hosts/host";
import type { Session } from "../../session/session";

type ExcelTest =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number; readonly total: number }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "done"; readonly tested: readonly TestedRule[] };

/** One run of the test at a time, from its start to what it found. */
export function useExcelTest({ testExcel }: Session): ExcelTest & { readonly start: () => void } {
  const [test, setTest] = useState<ExcelTest>({ state: "idle" });
  const [fault, setFault] = useState<{ readonly cause: unknown }>();
  if (fault !== undefined) throw fault.cause;
  const run = async () => {
    setTest({ state: "running", done: 0, total: 1 });
    try {
      const tested = await testExcel((done, total) => setTest({ state: "running", done, total }));
      setTest({ state: "done", tested });
    } catch (cause) {
      if (cause instanceof AssessmentError) setTest({ state: "failed", message: cause.message });
      else setFault({ cause });
    }
  };
  const start = () => {
    if (test.state !== "running") void run();
  };
  return { ...test, start };
}
