import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { UnfinishedChange } from "../../hosts/host";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";
import { OPEN_CHANGE } from "./open-change";

interface UnfinishedNoticeProps {
  readonly session: Session;
  readonly unfinished: UnfinishedChange;
}

/** A change of the whole workbook broke off, or another pane is at it. Two ways lead out, and neither loses anything. */
export function UnfinishedNotice({ session, unfinished }: UnfinishedNoticeProps) {
  const { unfinished: strings } = useStrings(noticesStrings);
  const [insisted, setInsisted] = useState<string>();
  const { title, worker, isMoving, canFinish } = unfinished;
  const { elsewhere } = strings;
  if (session.isChanging) {
    return (
      <Notice id={OPEN_CHANGE} intent="info" title={strings.title} live="status">
        {strings.working}
      </Notice>
    );
  }
  if (isMoving && insisted !== worker) {
    const insist = (
      <Button size="small" onClick={() => setInsisted(worker)}>
        {elsewhere.insist}
      </Button>
    );
    return (
      <Notice id={OPEN_CHANGE} intent="info" title={elsewhere.title} live="status" actions={insist}>
        {elsewhere.text(title)}
      </Notice>
    );
  }
  const text = canFinish ? strings.text(title) : strings.onlyBack(title);
  return (
    <Notice
      id={OPEN_CHANGE}
      intent="warning"
      title={isMoving ? elsewhere.title : strings.title}
      live="alert"
      actions={<WaysOut session={session} canFinish={canFinish} />}
    >
      {isMoving ? elsewhere.warning(title) : text}
    </Notice>
  );
}

function WaysOut({ session, canFinish }: { readonly session: Session; readonly canFinish: boolean }) {
  const { unfinished: strings } = useStrings(noticesStrings);
  return (
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
  );
}
