import type { Session } from "../../session/session";
import { useOwnSheets } from "./use-own-sheets";

/** Beside a change that is not previewed line by line. */
export function OwnSheets({ session }: { readonly session: Session }) {
  const lines = useOwnSheets(session);
  return lines.map((line) => (
    <p key={line} style={{ margin: 0 }}>
      {line}
    </p>
  ));
}
