import { type Trial, withTrial } from "../../../core/analysis/trial";
import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import type { Session } from "../../session/session";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { ApplyPanel, type Reason } from "./ApplyPanel";
import { trialEntries } from "./trial-entries";

interface ApplyProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly trial: Trial;
  readonly onDone: () => void;
  readonly onKeep: () => void;
}

/** Writes a trial into the workbook, with its reason in the change log. */
export function Apply({ session, assessment, trial, onDone, onKeep }: ApplyProps) {
  const strings = useStrings(whatIfStrings);
  const { weights, ratings } = trialEntries(assessment, trial, strings);
  const { weightsFixedOn } = assessment.project;
  const isFixed = weightsFixedOn !== undefined && !isUnreadable(weightsFixedOn);
  const notes = [
    ...(isFixed && weights.length > 0 ? [strings.fixed(weightsFixedOn)] : []),
    ...(ratings.length > 0 ? [strings.applyRatings] : []),
  ];
  const write = async ({ reason, by }: Reason) => {
    const entries = [...weights, ...ratings];
    const isWritten = await session.change({
      title: strings.changeTitle,
      apply: (current) => withTrial(current, trial),
      log: {
        what: strings.what(weights.length, ratings.length),
        from: entries.map(({ from }) => from).join("; "),
        to: entries.map(({ to }) => to).join("; "),
        reason,
        by,
      },
    });
    if (isWritten) onDone();
  };
  return (
    <ApplyPanel
      notes={notes}
      isWriting={session.isChanging}
      onWrite={(reason) => void write(reason)}
      onKeep={onKeep}
    />
  );
}
