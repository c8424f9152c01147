import { makeStyles } from "@fluentui/react-components";
import { SectionHeading } from "../../components/SectionHeading";
import { sheetsOfLostAnswers } from "../../../workbook/health/finding";
import type { Repaired } from "../../session/session";
import { repairStrings } from "../../strings/repair";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** After a repair: what was put right, and what was kept where. */
export function RepairOutcome({ outcome }: { readonly outcome: Repaired }) {
  const styles = useStyles();
  const strings = useStrings(repairStrings);
  const { done } = strings;
  const lost = sheetsOfLostAnswers(outcome.findings);
  const kinds = [...new Set(outcome.findings.map(({ kind }) => kind))];
  return (
    <>
      <section aria-labelledby="restored">
        <SectionHeading id="restored">{done.restored}</SectionHeading>
        <ul className={styles.list}>
          {kinds.map((kind) => (
            <li key={kind}>
              {strings.findings[kind].title}. {strings.findings[kind].repair}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kept">
        <SectionHeading id="kept">{done.kept}</SectionHeading>
        {outcome.kept.length === 0 ? (
          <p className={styles.text}>{lost.length === 0 ? done.all : done.lost(lost)}</p>
        ) : (
          <>
            <p className={styles.text}>{done.archived(outcome.kept.length)}</p>
            <ul className={styles.list}>
              {outcome.kept.map(({ vendor, criterion }) => (
                <li key={`${vendor} ${criterion}`}>{done.answer(vendor, criterion)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
