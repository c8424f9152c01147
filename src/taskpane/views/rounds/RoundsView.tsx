import { makeStyles } from "@fluentui/react-components";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { roundsStrings } from "../../strings/rounds";
import { useStrings } from "../../strings/use-strings";
import { Creating } from "../start/Creating";
import { NewRound } from "./NewRound";
import { NextReview } from "./NextReview";
import { RoundComparison } from "./RoundComparison";

const useStyles = makeStyles({ text: { margin: 0 } });

/** When to look again, the next round, and what moved since the one before. */
export function RoundsView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(roundsStrings);
  const { assessment, comparison } = session;
  if (assessment === undefined || comparison === undefined) return null;
  if (session.isChanging && session.progress !== undefined) {
    return <Creating title={strings.working} progress={session.progress} onCancel={session.cancelChange} />;
  }
  return (
    <ViewBody>
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.text}>{strings.lead}</p>
      {assessment.previousRound !== undefined && (
        <RoundComparison
          session={session}
          assessment={assessment}
          comparison={comparison}
          before={assessment.previousRound}
        />
      )}
      <NextReview session={session} project={assessment.project} />
      <NewRound session={session} assessment={assessment} />
    </ViewBody>
  );
}
