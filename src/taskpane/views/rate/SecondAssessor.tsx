import { makeStyles, tokens } from "@fluentui/react-components";
import { isUnreadable, type RatingEntry } from "../../../core/assessment/model";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import type { RatedAnswer } from "./rated-answer";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Says so when the rating that counts is not the one chosen here. */
export function SecondAssessor({ answer, result }: Pick<RatedAnswer, "answer" | "result">) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  if (answer?.agreed === undefined && answer?.second === undefined) return null;
  const word = (entry: RatingEntry | undefined) => entryWord(entry, strings);
  const counts =
    word(answer.agreed) ?? word(result.counted as RatingEntry | undefined) ?? strings.stateWord[result.state];
  return (
    <p className={styles.line}>
      {answer.agreed === undefined
        ? strings.secondAssessor(word(answer.second) ?? "", counts)
        : strings.agreed(counts)}
      {result.mustReconcile && ` ${strings.reconcile}`}
    </p>
  );
}

function entryWord(
  entry: RatingEntry | undefined,
  words: { readonly stateWord: Readonly<Record<"IE" | "NA", string>> },
) {
  if (entry === undefined) return undefined;
  if (isUnreadable(entry)) return `“${entry.unreadable}”`;
  return typeof entry === "number" ? `${entry}` : words.stateWord[entry];
}
