import { Button } from "@fluentui/react-components";
import { Notice } from "../../components/Notice";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { fateOfAnswers } from "../../../workbook/health/finding";
import { noticesStrings } from "../../strings/notices";
import { useStrings } from "../../strings/use-strings";

/** The workbook was looked over and is not as it should be. */
export function HealthNotice({ session }: { readonly session: Session }) {
  const { findings: strings } = useStrings(noticesStrings);
  const { go } = useNavigation();
  const count = session.findings?.length ?? 0;
  // Of a change that is open there are other words.
  if (count === 0 || session.isChanging || session.unfinished !== undefined) return null;
  return (
    <Notice
      intent="warning"
      title={strings.title(count)}
      live="status"
      actions={
        <Button size="small" onClick={() => go("repair")}>
          {strings.see}
        </Button>
      }
    >
      {strings[fateOfAnswers(session.findings ?? [])]}
    </Notice>
  );
}
