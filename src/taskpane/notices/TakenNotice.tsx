import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { takenStrings } from "../strings/taken";
import { useStrings } from "../strings/use-strings";

interface TakenProps {
  readonly session: Session;
}

/** A change waits: somebody's own sheet, table or name is called as one of ours would be, or a version that lies aside would go. */
export function TakenNotice({ session }: TakenProps) {
  const strings = useStrings(takenStrings);
  const text = useTakenText(session);
  return (
    <Notice
      intent="warning"
      title={strings.title[session.taken?.kind ?? "names"]}
      live="alert"
      actions={<TakenChoice session={session} />}
    >
      {text}
    </Notice>
  );
}

export function TakenChoice({ session: { taken, chooseNames } }: TakenProps) {
  const strings = useStrings(takenStrings);
  return (
    <>
      <Button size="small" onClick={() => chooseNames(false)}>
        {strings.stop}
      </Button>
      <Button size="small" appearance="primary" onClick={() => chooseNames(true)}>
        {strings.use[taken?.kind ?? "names"](taken?.other ?? "")}
      </Button>
    </>
  );
}

export function useTakenText({ taken }: Session): string {
  const strings = useStrings(takenStrings);
  return taken === undefined ? "" : strings.text[taken.kind](taken.name, taken.other);
}
