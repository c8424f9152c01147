import { makeStyles, tokens } from "@fluentui/react-components";
import type { CriterionResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { RiskBadge } from "../../components/RiskBadge";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  words: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** Band and residual risk of an answer, or in words why it has none yet. */
export function AnswerState({ result }: { readonly result: CriterionResult }) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const { state, worst, band } = result;
  if (state === "blank") return <span className={styles.words}>{strings.open}</span>;
  if (worst === undefined || band === undefined)
    return <span className={styles.words}>{strings.doesNotApply}</span>;
  return <RiskBadge band={band} figure={roundedFigure(worst)} />;
}
