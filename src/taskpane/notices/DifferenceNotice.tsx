import { Button, makeStyles } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { useNavigation } from "../navigation";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";

const SHOWN = 1;

const useStyles = makeStyles({ text: { margin: 0 } });

/** The sheet's figures are not what the ratings give: somebody typed over a formula, or Excel does not calculate. */
export function DifferenceNotice({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(noticesStrings);
  const { go } = useNavigation();
  const { differs } = strings;
  const { disagreements, assessment } = session;
  const [first] = disagreements;
  if (first === undefined) return null;
  const nameOf = (letter: string) => assessment?.vendors.find(({ id }) => id === letter)?.name ?? letter;
  const more = disagreements.length - SHOWN;
  return (
    <Notice
      intent="warning"
      title={differs.title}
      live="status"
      actions={
        <>
          <Button size="small" onClick={() => session.show(first.name)}>
            {strings.showCell}
          </Button>
          <Button size="small" onClick={session.calculate}>
            {differs.calculate}
          </Button>
          <Button size="small" onClick={() => go("repair")}>
            {differs.restore}
          </Button>
        </>
      }
    >
      {disagreements.slice(0, SHOWN).map(({ name, vendor, figure, sheetSays, ratingsGive }) => (
        <p key={name} className={styles.text}>
          {differs.figure(
            nameOf(vendor),
            strings.figures[figure],
            sheetSays || strings.nothing,
            ratingsGive || strings.nothing,
          )}
        </p>
      ))}
      {more > 0 && <p className={styles.text}>{differs.more(more)}</p>}
      <p className={styles.text}>{differs.trust}</p>
    </Notice>
  );
}
