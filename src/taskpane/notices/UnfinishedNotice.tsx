import { Button } from "@fluentui/react-components";
import type { UnfinishedChange } from "../../hosts/host";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";

interface UnfinishedNoticeProps {
  readonly session: Session;
  readonly unfinished: UnfinishedChange;
}

/** A change of the whole workbook broke off: two ways lead out, and neither loses anything. */
export function UnfinishedNotice({ session, unfinished }: UnfinishedNoticeProps) {
  const { unfinished: strings } = useStrings(noticesStrings);
  const { title, canFinish } = unfinished;
  if (session.isChanging) {
    return (
      <Notice intent="info" title={strings.title} live="status">
        {strings.working}
      </Notice>
    );
  }
  return (
    <Notice
      intent="warning"
      title={strings.title}
      live="alert"
      actions={
        <>
          {canFinish && (
            <Button size="small" onClick={session.finishChange}>
              {strings.finish}
            </Button>
          )}
          <Button size="small" onClick={session.goBack}>
            {strings.goBack}
          </Button>
        </>
      }
    >
      {canFinish ? strings.text(title) : strings.onlyBack(title)}
    </Notice>
  );
}
