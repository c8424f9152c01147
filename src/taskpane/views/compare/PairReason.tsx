import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { signedDifference } from "../../../core/analysis/gap-steps";
import type { Neighbour, OrderReason } from "../../../core/analysis/order-reasons";
import type { Assessment, Settings } from "../../../core/assessment/model";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { Fold } from "../../components/Fold";
import { Letter } from "../../components/Letter";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { saysTheSame } from "../../says-the-same";
import { flagsStrings } from "../../strings/flags";
import { reasonsStrings } from "../../strings/reasons";
import { useStrings } from "../../strings/use-strings";
import { GapParts } from "./GapParts";
import { titlesOf } from "./titles-of";

const useStyles = makeStyles({
  summary: {
    minHeight: "24px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  key: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: "0 0 4px", overflowWrap: "anywhere" },
  list: { margin: "0 0 4px", paddingLeft: "20px", overflowWrap: "anywhere" },
});

interface PairReasonProps {
  readonly criteria: Assessment["criteria"];
  readonly thresholds: Settings["thresholds"];
  readonly reason: OrderReason;
  readonly isOpen: boolean;
}

/** Why one vendor stands directly before another: the deciding key in words, then what is behind it. */
export const PairReason = memo(function PairReason({
  criteria,
  thresholds,
  reason,
  isOpen,
}: PairReasonProps) {
  const styles = useStyles();
  const strings = useStrings(reasonsStrings);
  const { ahead, behind, decidedBy, isTooClose } = reason;
  const summary = (
    <>
      <Letter vendor={ahead.vendor.id} /> <Letter vendor={behind.vendor.id} /> {strings.pair(reason)}{" "}
      <span className={styles.key}>{strings.by(decidedBy)}</span>
    </>
  );
  return (
    <Fold className={styles.summary} summary={summary} isOpen={isOpen}>
      <p className={styles.line}>{strings.sentence(reason)}</p>
      {isTooClose && <p className={styles.line}>{strings.tooClose(thresholds.tooClose)}</p>}
      <BeforeTheSum criteria={criteria} neighbours={[ahead, behind]} />
      <GapOfPair criteria={criteria} reason={reason} />
    </Fold>
  );
}, saysTheSame);

/** Red flags and severe critical items of both, in words. */
function BeforeTheSum({
  criteria,
  neighbours,
}: {
  readonly criteria: Assessment["criteria"];
  readonly neighbours: readonly Neighbour[];
}) {
  const styles = useStyles();
  const strings = useStrings(reasonsStrings);
  const flags = useStrings(flagsStrings);
  const titles = titlesOf(criteria);
  const lines = neighbours.flatMap(({ vendor: { name }, redFlags, severeCritical }) => [
    ...redFlags.map((flag) => strings.redFlag(name, flags.line(flag, titles.get(flag.criterion) ?? ""))),
    ...severeCritical.map((id) => strings.severeItem(name, id, titles.get(id) ?? "")),
  ]);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <UnbrokenIds text={line} />
        </li>
      ))}
    </ul>
  );
}

/** The criteria behind the figures: shown where a figure decided, on demand where it did not. */
function GapOfPair({ criteria, reason }: Pick<PairReasonProps, "criteria" | "reason">) {
  const strings = useStrings(reasonsStrings);
  const { gap, decidedBy } = reason;
  if (gap.parts.length === 0) return null;
  if (decidedBy === "worst case" || decidedBy === "best case") {
    return <GapParts criteria={criteria} reason={reason} />;
  }
  const points = signedDifference(roundedFigure(gap.from), roundedFigure(gap.to));
  return (
    <Fold summary={strings.gapFold(points)}>
      <GapParts criteria={criteria} reason={reason} />
    </Fold>
  );
}
