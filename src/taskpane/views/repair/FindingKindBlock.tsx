import { makeStyles, tokens } from "@fluentui/react-components";
import { TextLink } from "../../components/TextLink";
import type { Session } from "../../session/session";
import { repairStrings } from "../../strings/repair";
import { useStrings } from "../../strings/use-strings";
import type { Finding, FindingKind } from "../../../workbook/health/finding";
import { placeAndSubject, placeOf } from "./finding-place";

const SHOWN = 5;
const LONGEST = 40;

const useStyles = makeStyles({
  block: { display: "grid", rowGap: "2px" },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  places: {
    display: "grid",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface FindingKindBlockProps {
  readonly session: Session;
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

/** One kind of finding: what it is, what it puts at risk, what the repair does, and where. */
export function FindingKindBlock({ session, kind, findings }: FindingKindBlockProps) {
  const styles = useStyles();
  const strings = useStrings(repairStrings);
  const { title, risk, repair } = strings.findings[kind];
  const places = findings.filter(({ sheet, subject }) => sheet !== undefined || subject !== undefined);
  return (
    <div className={styles.block}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{strings.risk(risk)}</p>
      <p className={styles.text}>{strings.repairs(repair)}</p>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.slice(0, SHOWN).map((finding, index) => (
            // A place has no id of its own, and the list does not change while it is shown.
            <li key={index}>
              <Place session={session} finding={finding} />
            </li>
          ))}
          {places.length > SHOWN && <li>{strings.more(places.length - SHOWN)}</li>}
        </ul>
      )}
    </div>
  );
}

function Place({ session, finding }: { readonly session: Session; readonly finding: Finding }) {
  const strings = useStrings(repairStrings);
  const { kind, sheet, range, found } = finding;
  const place = placeOf(finding);
  const isContentTold = found !== undefined && found !== "" && found !== sheet;
  const details = isContentTold ? [strings.found(shortened(found))] : [];
  const words = [placeAndSubject(finding), ...details].filter((part) => part !== "").join(", ");
  if (sheet === undefined || kind === "sheet-missing" || kind === "sheet-hidden") return <>{words}</>;
  return (
    <>
      {words}{" "}
      <TextLink label={strings.showOf(place)} onClick={() => session.showCells(sheet, range)}>
        {range === undefined ? strings.showSheet : strings.showCell}
      </TextLink>
    </>
  );
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
