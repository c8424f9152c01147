import { useEffect, useState, useSyncExternalStore } from "react";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { Language } from "../strings/translations";
import type { Session } from "./session";
import { openSession } from "./session-store";

/** The session with the host's workbook, for as long as the pane shows it. */
export function useSession(host: LiveWorkbookHost, language: Language): Session {
  const [store] = useState(() => openSession(host, language));
  useEffect(() => {
    window.addEventListener("focus", store.lookAgain);
    return () => {
      window.removeEventListener("focus", store.lookAgain);
      store.close();
    };
  }, [store]);
  const session = useSyncExternalStore(store.subscribe, store.current);
  const fault = store.fault();
  if (fault !== undefined) throw fault;
  return session;
}
