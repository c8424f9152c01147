import { makeStyles } from "@fluentui/react-components";
import { SectionHeading } from "../../components/SectionHeading";
import type { FindingKind } from "../../../workbook/health/finding";
import { fateOfAnswers, lostAnswers } from "../../../workbook/health/finding";
import type { Repaired } from "../../session/session";
import { repairStrings } from "../../strings/repair";
import { useStrings } from "../../strings/use-strings";
import { placeAndSubject } from "./finding-place";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** After a repair: what was put right, and what was kept where. */
export function RepairOutcome({ outcome }: { readonly outcome: Repaired }) {
  const styles = useStyles();
  const strings = useStrings(repairStrings);
  const { done } = strings;
  const kinds = [...new Set(outcome.findings.map(({ kind }) => kind))];
  return (
    <>
      <section aria-labelledby="restored">
        <SectionHeading id="restored">{done.restored}</SectionHeading>
        <ul className={styles.list}>
          {kinds.map((kind) => (
            <li key={kind}>{doneLine(kind, outcome, strings)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kept">
        <SectionHeading id="kept">{done.kept}</SectionHeading>
        {(outcome.kept.length === 0 || fateOfAnswers(outcome.findings) !== "kept") && (
          <p className={styles.text}>{fateLine(outcome, strings)}</p>
        )}
        {outcome.kept.length > 0 && (
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

const SHOWN = 3;

type RepairStrings = (typeof repairStrings)["en"];

/** What was done, and where. */
function doneLine(kind: FindingKind, { findings }: Repaired, strings: RepairStrings): string {
  const found = findings.filter((one) => one.kind === kind);
  const places = [...new Set(found.map(placeAndSubject))].filter((place) => place !== "");
  return strings.done.line(strings.repaired[kind], places.slice(0, SHOWN), places.length - SHOWN);
}

/** Never more than the findings allow. */
function fateLine({ findings, kept }: Repaired, { done }: RepairStrings): string {
  const fate = fateOfAnswers(findings);
  if (fate === "lost") return done.lost(lostAnswers(findings), kept.length > 0);
  return fate === "earlier" ? done.earlier(kept.length > 0) : done.all;
}
