import type { LiveWorkbookHost } from "../../../src/hosts/host";
import { type SessionStore, openSession } from "../../../src/taskpane/session/session-store";
import { until } from "./until";

/** The session over a workbook that holds an assessment, once it has been read. */
export async function foundSession(host: LiveWorkbookHost): Promise<SessionStore> {
  const store = openSession(host, "en");
  await until(() => {
    if (store.current().status !== "found") throw new Error("The workbook has not been read yet.");
  });
  return store;
}
