import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Domain } from "../../../core/assessment/model";
import type { Judgement } from "../../../core/weighting/judgement";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { ConsistencyWords } from "./ConsistencyWords";
import { judged, type Pair, pairsOf, withJudgement } from "./pairs";
import { Shares } from "./Shares";
import type { WorkedOut } from "./weight-choice";

/** The odd steps of Saaty's scale, from "the first extremely more" to "the second extremely more". */
const RATIOS = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9];

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  question: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
  },
  radio: { width: "18px", height: "18px", margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PairMethodProps {
  readonly domains: readonly Domain[];
  readonly judgements: readonly Judgement[];
  readonly result: WorkedOut;
  readonly onJudge: (judgements: readonly Judgement[]) => void;
}

/** One pair at a time, the shares that follow, and which judgement to look at again. */
export function PairMethod({ domains, judgements, result, onJudge }: PairMethodProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const pairs = pairsOf(domains.length);
  const [place, setPlace] = useState(0);
  const pair = pairs[place] ?? pairs[0];
  if (pair === undefined) return null;
  const goTo = (target: Pair) =>
    setPlace(pairs.findIndex(({ first, second }) => first === target.first && second === target.second));
  return (
    <>
      <p className={styles.count}>{strings.pair(place + 1, pairs.length, judgements.length)}</p>
      <Question
        key={place}
        domains={domains}
        pair={pair}
        judgement={judged(judgements, pair)}
        onJudge={(judgement) => onJudge(withJudgement(judgements, judgement))}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={place === 0} onClick={() => setPlace(Math.max(0, place - 1))}>
          {strings.previousPair}
        </Button>
        <Button
          disabledFocusable={place === pairs.length - 1}
          onClick={() => setPlace(Math.min(pairs.length - 1, place + 1))}
        >
          {strings.nextPair}
        </Button>
      </div>
      <ConsistencyWords
        domains={domains}
        consistency={result.consistency}
        left={pairs.length - judgements.length}
        onLook={goTo}
      />
      <Shares domains={domains} shares={result.shares} title={strings.sharesSoFar} />
    </>
  );
}

interface QuestionProps {
  readonly domains: readonly Domain[];
  readonly pair: Pair;
  readonly judgement: Judgement | undefined;
  readonly onJudge: (judgement: Judgement) => void;
}

function Question({ domains, pair, judgement, onJudge }: QuestionProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const [first = "", second = ""] = [domains[pair.first]?.title, domains[pair.second]?.title];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{strings.question(first, second)}</legend>
      {RATIOS.map((ratio) => (
        <label key={ratio} className={styles.choice}>
          <input
            type="radio"
            name="pair"
            className={styles.radio}
            checked={judgement?.ratio === ratio}
            onChange={() => onJudge({ ...pair, ratio })}
          />
          <span>{strings.judgement(first, second, ratio)}</span>
        </label>
      ))}
    </fieldset>
  );
}
