import type { Session } from "../session/session";
import type { frameStrings } from "../strings/frame";
import type { Language } from "../strings/translations";

type FooterStrings = (typeof frameStrings)[Language]["footer"];
type Status = Pick<Session, "status" | "unwritten" | "failure" | "disagreements">;

/**
 * What stands in the footer: first what may be lost, then what needs a look, then that all is well. The workbook's own
 * checks stand beside the ranking: open answers are no fault of anybody's.
 */
export function statusLine(session: Status, strings: FooterStrings): string {
  if (session.status === "loading") return strings.loading;
  if (session.status === "unavailable") return strings.unavailable;
  if (session.unwritten > 0) return strings.unwritten(session.unwritten);
  const hasFailed = session.failure !== undefined && session.failure.code !== "cancelled";
  const points = (hasFailed ? 1 : 0) + session.disagreements.length;
  if (points > 0) return strings.attention(points);
  return session.status === "empty" ? strings.empty : strings.agrees;
}
