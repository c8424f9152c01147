import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "../../../core/assessment/model";
import { saysNotApplicable } from "../../../core/scoring/answer-effect";
import { rateStrings } from "../../strings/rate";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";
import type { AnswersProps } from "./ByCriterion";
import { GradeSelect } from "./GradeSelect";
import { LevelList } from "./LevelList";
import { choiceOf, levelsOf } from "./levels";
import { NotApplicableFields } from "./NotApplicableFields";
import { Outcome } from "./Outcome";
import { ProposalLines } from "./ProposalLines";
import { basisWithout, type RatedAnswer, ratedAnswers, referencesOf } from "./rated-answer";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  hint: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  confidential: { marginLeft: "-8px" },
});

interface ByVendorProps extends AnswersProps {
  readonly onAnswer: (change: Partial<Answer>) => void;
  /** A rating with grade and reference was completed by leaving the reference. */
  readonly onComplete: () => void;
}

/** One vendor, one criterion: for reading a vendor's documents front to back. */
export function ByVendor({ onAnswer, onComplete, ...shared }: ByVendorProps) {
  const styles = useStyles();
  const { assessment, comparison, criterion, vendor } = shared;
  const rated = ratedAnswers(assessment, comparison, criterion).find((one) => one.vendor.id === vendor);
  if (rated === undefined) return null;
  const { answer, result } = rated;
  return (
    <div className={styles.form}>
      <ProposalLines proposals={rated.proposals} vendor={rated.vendor.name} {...shared.onProposal} />
      <Levels {...shared} rated={rated} onAnswer={onAnswer} />
      {saysNotApplicable(answer) ? (
        <NotApplicableFields
          answer={answer}
          criterion={criterion.id}
          basis={basisWithout(criterion, assessment, comparison)}
          onAnswer={onAnswer}
        />
      ) : (
        <GradeSelect
          evidence={answer?.evidence}
          caps={assessment.settings.caps}
          onChoose={(evidence) => onAnswer({ evidence })}
        />
      )}
      {result.state !== "blank" && <Outcome rated={rated} />}
      <Notes rated={rated} onAnswer={onAnswer} onComplete={onComplete} />
    </div>
  );
}

type LevelsProps = AnswersProps & Pick<ByVendorProps, "onAnswer"> & { readonly rated: RatedAnswer };

function Levels({ criterion, vendor, levels, rated, onAnswer }: LevelsProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const question = strings.chooseLevel(rated.vendor.name);
  return (
    <div>
      <p className={styles.hint}>{question}</p>
      <LevelList
        vendor={vendor}
        label={question}
        levels={levelsOf(criterion, strings)}
        choice={levels.shown(vendor, choiceOf(rated.answer))}
        onChoose={(chosen) => levels.choose(vendor, chosen)}
        onLeave={levels.finish}
      />
      {rated.answer?.rating !== undefined && (
        <TextLink onClick={() => onAnswer({ rating: undefined })}>{strings.clear}</TextLink>
      )}
    </div>
  );
}

type NotesProps = Pick<ByVendorProps, "onAnswer" | "onComplete"> & { readonly rated: RatedAnswer };

function Notes({ rated: { vendor, answer }, onAnswer, onComplete }: NotesProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const isProven = typeof answer?.rating === "number" && typeof answer.evidence === "string";
  return (
    <>
      <TextField
        label={strings.reference}
        hint={strings.referenceHint}
        value={answer?.reference}
        suggestions={referencesOf(vendor)}
        onWrite={(reference) => onAnswer({ reference })}
        onDone={(reference) => {
          if (isProven && reference !== undefined) onComplete();
        }}
      />
      <TextField
        label={strings.finding}
        value={answer?.finding}
        isLong
        onWrite={(finding) => onAnswer({ finding })}
      />
      <Checkbox
        className={styles.confidential}
        label={strings.confidential}
        checked={answer?.confidential ?? false}
        onChange={(_, { checked }) => onAnswer({ confidential: checked === true })}
      />
    </>
  );
}
