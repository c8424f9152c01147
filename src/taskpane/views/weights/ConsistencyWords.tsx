import { makeStyles, tokens } from "@fluentui/react-components";
import type { Domain } from "../../../core/assessment/model";
import { type Consistency, TOLERABLE_RATIO } from "../../../core/weighting/consistency";
import { Notice } from "../../components/Notice";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import type { Pair } from "./pairs";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ConsistencyWordsProps {
  readonly domains: readonly Domain[];
  /** Absent until there are shares. */
  readonly consistency: Consistency | undefined;
  /** Pairs not judged yet. */
  readonly left: number;
  readonly onLook: (pair: Pair) => void;
}

/** Whether the judgements agree with each other, and if not, which one to look at again first. */
export function ConsistencyWords({ domains, consistency, left, onLook }: ConsistencyWordsProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const ratio = consistency?.ratio;
  if (ratio === undefined || ratio <= TOLERABLE_RATIO) {
    return (
      <p className={styles.text} role="status">
        {ratio === undefined ? strings.incomplete(left) : strings.consistent(ratio)}
      </p>
    );
  }
  const revisit = consistency?.revisit;
  const titleOf = (place: number) => domains[place]?.title ?? "";
  return (
    <Notice
      intent="warning"
      live="status"
      title={strings.inconsistent}
      actions={revisit && <TextLink onClick={() => onLook(revisit.judgement)}>{strings.lookAtPair}</TextLink>}
    >
      {strings.ratio(ratio)}{" "}
      {revisit &&
        strings.revisit(
          titleOf(revisit.judgement.first),
          titleOf(revisit.judgement.second),
          revisit.judgement.ratio,
          revisit.derived,
        )}
    </Notice>
  );
}
