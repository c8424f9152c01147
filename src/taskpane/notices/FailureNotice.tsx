import { Button } from "@fluentui/react-components";
import type { AssessmentError, FailureCode } from "../../core/errors";
import { Notice, type NoticeIntent } from "../components/Notice";
import { useNavigation } from "../navigation";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import type { Language } from "../strings/translations";
import { useStrings } from "../strings/use-strings";

interface FailureNoticeProps {
  readonly session: Session;
  readonly failure: AssessmentError;
}

/** An expected failure: its title, what the host says about it, and the way on. */
export function FailureNotice({ session, failure }: FailureNoticeProps) {
  const strings = useStrings(noticesStrings);
  const title = titleOf(failure, strings);
  const isCancelled = failure.code === "cancelled";
  const kept = session.unwritten > 0 ? ` ${strings.kept(session.unwritten)}` : "";
  return (
    <Notice
      intent={intentOf(failure.code)}
      title={title}
      live={isCancelled ? "status" : "alert"}
      actions={<Actions session={session} code={failure.code} />}
    >
      {isCancelled ? strings.nothingChanged : textAfter(title, failure.message)}
      {kept}
    </Notice>
  );
}

/** A part of the workbook is not where it should be. */
const BROKEN: ReadonlySet<FailureCode> = new Set(["sheet-missing", "table-renamed", "invalid-assessment"]);

function Actions({ session, code }: { readonly session: Session; readonly code: FailureCode }) {
  const strings = useStrings(noticesStrings);
  const { view, go } = useNavigation();
  const isUnread = session.status === "unavailable";
  const isAtRepair = view === "repair";
  return (
    <>
      {BROKEN.has(code) && !isAtRepair && (
        <Button size="small" onClick={() => go("repair")}>
          {strings.repair}
        </Button>
      )}
      {code !== "cancelled" && (
        <Button size="small" onClick={session.retry}>
          {isAtRepair && session.unwritten === 0 ? strings.readAgain : strings.tryAgain}
        </Button>
      )}
      {session.unwritten > 0 && (
        <Button size="small" onClick={session.discardUnwritten}>
          {strings.discard(session.unwritten)}
        </Button>
      )}
      {/* Loading the pane again forgets what is kept here. */}
      {code === "no-host" && session.unwritten === 0 && (
        <Button size="small" onClick={() => window.location.reload()}>
          {strings.stopped.reload}
        </Button>
      )}
      {session.unwritten === 0 && !isUnread && code !== "newer-format" && (
        <Button size="small" onClick={session.dismiss}>
          {strings.close}
        </Button>
      )}
    </>
  );
}

type NoticesStrings = (typeof noticesStrings)[Language];

function titleOf({ code, subject }: AssessmentError, { titles, editing }: NoticesStrings): string {
  if (code === "cell-being-edited") return editing.title;
  const title = titles[code];
  return typeof title === "string" ? title : title(subject);
}

/** Messages repeat their title as first sentence, for places that show nothing else. */
function textAfter(title: string, message: string): string {
  const opening = `${title}. `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}

function intentOf(code: FailureCode): NoticeIntent {
  if (code === "newer-format" || code === "cancelled") return "info";
  return code === "too-large" || code === "unreadable-setting" ? "warning" : "error";
}
