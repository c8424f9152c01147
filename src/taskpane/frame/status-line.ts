import type { Session } from "../session/session";
import type { frameStrings } from "../strings/frame";
import type { Language } from "../strings/translations";

type FooterStrings = (typeof frameStrings)[Language]["footer"];
type Status = Pick<Session, "status" | "unwritten" | "failure" | "disagreements" | "checks">;

/** What stands in the footer: first what may be lost, then what needs a look, then that all is well. */
export function statusLine(session: Status, strings: FooterStrings): string {
  if (session.status === "loading") return strings.loading;
  if (session.status === "unavailable") return strings.unavailable;
  if (session.unwritten > 0) return strings.unwritten(session.unwritten);
  const points = attentionPoints(session);
  if (points > 0) return strings.attention(points);
  return session.status === "empty" ? strings.empty : strings.agrees;
}

function attentionPoints({ failure, disagreements, checks }: Status): number {
  return (failure === undefined ? 0 : 1) + disagreements.length + (checks?.isFine === false ? 1 : 0);
}
