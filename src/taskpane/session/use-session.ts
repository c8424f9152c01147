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
  useFirstLook(session);
  const fault = store.fault();
  if (fault !== undefined) throw fault;
  return session;
}

/** Opening comes first: the look over the whole workbook waits until the pane has been drawn and read for a while. */
const FIRST_LOOK_MS = 4000;

function useFirstLook({ status, findings, examine, ...session }: Session): void {
  const isRead = status === "found" || status === "empty";
  const isBusy = session.isChanging || session.isCreating || session.unfinished !== undefined;
  const isDue = isRead && !isBusy && findings === undefined;
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(() => void examine({ inBackground: true }), FIRST_LOOK_MS);
    return () => clearTimeout(timer);
  }, [isDue, examine]);
}
