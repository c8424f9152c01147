import type { Session } from "../../session/session";
import { useOwnCharts } from "./use-own-charts";

/** Beside a change that is not previewed line by line. */
export function OwnCharts({ session }: { readonly session: Session }) {
  const lines = useOwnCharts(session);
  return lines.map((line) => (
    <p key={line} style={{ margin: 0 }}>
      {line}
    </p>
  ));
}
