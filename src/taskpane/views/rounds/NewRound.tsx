import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import { newRound } from "../../../core/rounds/new-round";
import { SectionHeading } from "../../components/SectionHeading";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { OwnSheets } from "../change/OwnSheets";
import { roundsStrings } from "../../strings/rounds";
import { useStrings } from "../../strings/use-strings";
import { today } from "../../today";

const useStyles = makeStyles({
  hint: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: "4px 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NewRoundProps {
  readonly session: Session;
  readonly assessment: Assessment;
}

/** Starts the next round, after saying what becomes of this one. */
export function NewRound({ session, assessment }: NewRoundProps) {
  const styles = useStyles();
  const strings = useStrings(roundsStrings);
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="new-round">
      <SectionHeading id="new-round">{strings.start}</SectionHeading>
      <p className={styles.hint}>{strings.startHint}</p>
      {isAsking ? (
        <Question session={session} assessment={assessment} onCancel={() => setAsking(false)} />
      ) : (
        <Button onClick={() => setAsking(true)}>{strings.startButton}</Button>
      )}
    </section>
  );
}

function Question({ session, assessment, onCancel }: NewRoundProps & { readonly onCancel: () => void }) {
  const styles = useStyles();
  const strings = useStrings(roundsStrings);
  const start = useStart(session, assessment);
  const ratings = start.of(assessment).proposals?.length ?? 0;
  const waiting = assessment.proposals?.length ?? 0;
  return (
    <div role="alertdialog" aria-label={strings.startButton}>
      <p className={styles.text}>{strings.startQuestion(ratings)}</p>
      {assessment.previousRound !== undefined && (
        <p className={styles.text}>{strings.replacesPrevious(assessment.previousRound.title)}</p>
      )}
      {waiting > 0 && <p className={styles.text}>{strings.openProposals(waiting)}</p>}
      <OwnSheets session={session} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{strings.cancel}</Button>
        <Button appearance="primary" disabledFocusable={session.isChanging} onClick={start.begin}>
          {session.isChanging ? strings.working : strings.startConfirm}
        </Button>
      </div>
    </div>
  );
}

/** The next round, and the way to begin it; afterwards its proposals wait. */
function useStart(session: Session, { assessedOn }: Assessment) {
  const shared = useStrings();
  const strings = useStrings(roundsStrings);
  const { go } = useNavigation();
  const day = assessedOn === undefined || isUnreadable(assessedOn) ? undefined : shared.day(assessedOn);
  const origin = strings.origin(day);
  const of = (assessment: Assessment) => newRound(assessment, { on: today(), origin });
  const begin = async () => {
    const isDone = await session.change({
      title: strings.changeTitle,
      apply: of,
      log: { what: strings.changeTitle, from: origin, to: strings.origin(shared.day(today())) },
    });
    if (isDone) go("proposals");
  };
  return { of, begin: () => void begin() };
}
