import { makeStyles, tokens } from "@fluentui/react-components";
import type { Answer, Settings } from "../../../core/assessment/model";
import { saysNotApplicable } from "../../../core/scoring/answer-effect";
import { Letter } from "../../components/Letter";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { AnswerState } from "./AnswerState";
import { EffectLine } from "./EffectLine";
import { GradeSelect } from "./GradeSelect";
import { NotApplicableFields } from "./NotApplicableFields";
import { type ProposalActions, ProposalLines } from "./ProposalLines";
import { type RatedAnswer, referencesOf } from "./rated-answer";
import { SecondAssessor } from "./SecondAssessor";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "6px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: {
    flex: "1 1 5rem",
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr))",
    gap: "8px",
  },
});

interface EvidenceRowProps {
  readonly rated: RatedAnswer;
  readonly caps: Settings["caps"];
  readonly criterion: string;
  readonly basis: { readonly left: number; readonly total: number };
  readonly onAnswer: (change: Partial<Answer>) => void;
  readonly onProposal: ProposalActions;
}

/** One vendor's evidence for the criterion on the screen, and what its answer leads to. */
export function EvidenceRow({ rated, caps, criterion, basis, onAnswer, onProposal }: EvidenceRowProps) {
  const styles = useStyles();
  const { vendor, answer, result, effect } = rated;
  return (
    <section aria-label={vendor.name} className={styles.row}>
      <div className={styles.head}>
        <Letter vendor={vendor.id} />
        <h3 className={styles.name}>{vendor.name}</h3>
        <AnswerState result={result} />
      </div>
      <ProposalLines proposals={rated.proposals} vendor={vendor.name} {...onProposal} />
      <EffectLine effect={effect} />
      <SecondAssessor answer={answer} result={result} />
      {saysNotApplicable(answer) && (
        <NotApplicableFields answer={answer} criterion={criterion} basis={basis} onAnswer={onAnswer} />
      )}
      {result.state === "rated" && <Proof rated={rated} caps={caps} onAnswer={onAnswer} />}
    </section>
  );
}

function Proof({ rated, caps, onAnswer }: Pick<EvidenceRowProps, "rated" | "caps" | "onAnswer">) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  return (
    <div className={styles.fields}>
      <GradeSelect
        evidence={rated.answer?.evidence}
        caps={caps}
        isShort
        onChoose={(evidence) => onAnswer({ evidence })}
      />
      <TextField
        label={strings.reference}
        value={rated.answer?.reference}
        suggestions={referencesOf(rated.vendor)}
        onWrite={(reference) => onAnswer({ reference })}
      />
    </div>
  );
}
