import { makeStyles } from "@fluentui/react-components";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { TakenChoice, useTakenText } from "../../notices/TakenNotice";
import type { Session } from "../../session/session";
import { takenStrings } from "../../strings/taken";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Nothing has been written yet; the person decides under which names the sheets are made. */
export function NameTaken({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(takenStrings);
  const text = useTakenText(session);
  return (
    <ViewBody>
      <ViewHeading>{strings.title[session.taken?.kind ?? "names"]}</ViewHeading>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        <TakenChoice session={session} />
      </div>
    </ViewBody>
  );
}
