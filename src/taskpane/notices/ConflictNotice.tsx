import { Button, makeStyles } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import type { AnswerConflict, Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";

const useStyles = makeStyles({ line: { margin: 0 } });

/** A colleague changed the same cells: both values, and the choice. */
export function ConflictNotice({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(noticesStrings);
  const { conflict } = strings;
  const shown = (values: readonly string[]) =>
    values.map((value) => (value === "" ? strings.nothing : value)).join(", ");
  const nameOf = ({ vendor }: AnswerConflict) =>
    session.assessment?.vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  return (
    <Notice
      intent="warning"
      title={conflict.title}
      live="alert"
      actions={
        <>
          <Button size="small" onClick={session.keepTheirs}>
            {conflict.keepTheirs}
          </Button>
          <Button size="small" onClick={session.useMine}>
            {conflict.useMine}
          </Button>
        </>
      }
    >
      {session.conflicts.map((one) => (
        <p key={`${one.vendor} ${one.criterion}`} className={styles.line}>
          {conflict.cell(nameOf(one), one.criterion, shown(one.theirs), shown(one.mine))}
        </p>
      ))}
      {conflict.safe}
    </Notice>
  );
}
