import { makeStyles, tokens } from "@fluentui/react-components";
import { Letter } from "../../components/Letter";
import { AnswerState } from "./AnswerState";
import { EffectLine } from "./EffectLine";
import type { RatedAnswer } from "./rated-answer";
import { SecondAssessor } from "./SecondAssessor";

const useStyles = makeStyles({
  outcome: {
    display: "grid",
    rowGap: "4px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { flex: "1 1 5rem", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** What one vendor's answer leads to: figure, band, and the consequence in words. */
export function Outcome({ rated }: { readonly rated: RatedAnswer }) {
  const styles = useStyles();
  const { vendor, answer, result, effect } = rated;
  return (
    <div className={styles.outcome}>
      <div className={styles.head}>
        <Letter vendor={vendor.id} />
        <span className={styles.name}>{vendor.name}</span>
        <AnswerState result={result} />
      </div>
      <EffectLine effect={effect} />
      <SecondAssessor answer={answer} result={result} />
    </div>
  );
}
