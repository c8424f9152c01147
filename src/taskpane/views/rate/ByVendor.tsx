import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer } from "../../../core/assessment/model";
import { Letter } from "../../components/Letter";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { AnswerState } from "./AnswerState";
import type { RatingProps } from "./ByCriterion";
import { EffectLine } from "./EffectLine";
import { GradeSelect } from "./GradeSelect";
import { LevelList } from "./LevelList";
import { choiceOf, levelsOf } from "./levels";
import { NotApplicableFields } from "./NotApplicableFields";
import { basisWithout, ratedAnswers, referencesOf } from "./rated-answer";
import { SecondAssessor } from "./SecondAssessor";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  clear: { fontSize: tokens.fontSizeBase200 },
  outcome: {
    display: "grid",
    rowGap: "4px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { flex: "1 1 5rem", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface ByVendorProps extends Omit<RatingProps, "onTurnTo" | "onAnswer"> {
  readonly onAnswer: (change: Partial<Answer>) => void;
  /** A rating with grade and reference was completed by leaving the reference. */
  readonly onComplete: () => void;
}

/** One vendor, one criterion: for reading a vendor's documents front to back. */
export function ByVendor({
  assessment,
  comparison,
  criterion,
  vendor,
  levels,
  onAnswer,
  onComplete,
}: ByVendorProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const rated = ratedAnswers(assessment, comparison, criterion).find((one) => one.vendor.id === vendor);
  if (rated === undefined) return null;
  const { answer, result, effect } = rated;
  const { name } = rated.vendor;
  const choice = levels.shown(vendor, choiceOf(answer));
  const isRated = typeof answer?.rating === "number";
  const completeWith = (reference: string | undefined) => {
    if (isRated && typeof answer.evidence === "string" && reference !== undefined) onComplete();
  };
  return (
    <>
      <div>
        <p className={styles.hint}>{strings.chooseLevel(name)}</p>
        <LevelList
          vendor={vendor}
          label={strings.chooseLevel(name)}
          levels={levelsOf(criterion, strings)}
          choice={choice}
          onChoose={(chosen) => levels.choose(vendor, chosen)}
          onLeave={levels.finish}
        />
        {answer?.rating !== undefined && (
          <Link as="button" inline className={styles.clear} onClick={() => onAnswer({ rating: undefined })}>
            {strings.clear}
          </Link>
        )}
      </div>
      {result.state === "NA" ? (
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
      {result.state !== "blank" && (
        <div className={styles.outcome}>
          <div className={styles.head}>
            <Letter vendor={vendor} />
            <span className={styles.name}>{name}</span>
            <AnswerState result={result} />
          </div>
          <EffectLine effect={effect} />
          <SecondAssessor answer={answer} result={result} />
        </div>
      )}
      <TextField
        label={strings.reference}
        hint={strings.referenceHint}
        value={answer?.reference}
        suggestions={referencesOf(rated.vendor)}
        onWrite={(reference) => onAnswer({ reference })}
        onDone={completeWith}
      />
      <TextField
        label={strings.finding}
        value={answer?.finding}
        isLong
        onWrite={(finding) => onAnswer({ finding })}
      />
      <Checkbox
        label={strings.confidential}
        checked={answer?.confidential ?? false}
        onChange={(_, { checked }) => onAnswer({ confidential: checked === true })}
      />
    </>
  );
}
