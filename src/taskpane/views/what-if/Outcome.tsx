import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { inRankOrder } from "../../../core/comparison/standing";
import { verdict } from "../../../core/comparison/verdict";
import type { ComparisonResult } from "../../../core/scoring/result";
import { SpokenText } from "../../components/SpokenText";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { verdictStrings } from "../../strings/verdict";
import { OutcomeRow, type ShownFirmness } from "./OutcomeRow";

/** More vendors than these would leave no room for what is moved. */
const STUCK = 6;

const useStyles = makeStyles({
  panel: {
    margin: "0 -16px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 290px)": { margin: "0 -12px", padding: "8px 12px" },
  },
  stuck: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    "@media (max-height: 460px)": { position: "static" },
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  moves: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  vendor: { width: "2.75rem" },
  risk: { padding: "0 8px 0 0", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  figure: { width: "2.5rem" },
  first: { width: "4.5rem" },
  place: { padding: 0 },
  times: { padding: 0, fontWeight: tokens.fontWeightRegular, textAlign: "right" },
});

interface OutcomeProps {
  readonly before: ComparisonResult;
  readonly tried: Assessment;
  readonly comparison: ComparisonResult;
  readonly firmness: ShownFirmness;
}

/** What comes of a trial, in view while it is made: the verdict, the order with its ranges, and who is first how often. */
export function Outcome({ before, tried, comparison, firmness }: OutcomeProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const { title } = useStrings(verdictStrings);
  const outcome = useMemo(() => verdict(tried, comparison), [tried, comparison]);
  const isStuck = comparison.vendors.length <= STUCK;
  return (
    <section aria-label={strings.result} className={`${styles.panel} ${isStuck ? styles.stuck : ""}`}>
      <h2 className={styles.title}>{title(outcome)}</h2>
      <output className={styles.moves}>{useMoves(before, comparison)}</output>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.vendor} />
          <col />
          <col className={styles.figure} />
          <col className={styles.first} />
        </colgroup>
        <thead className={styles.caption}>
          <tr>
            <th scope="col" className={styles.place}>
              <SpokenText>{strings.header.place}</SpokenText>
            </th>
            <th scope="colgroup" colSpan={2} className={styles.risk}>
              {strings.header.risk}
            </th>
            <th scope="col" className={styles.times} title={strings.firstHint}>
              {strings.header.first}
            </th>
          </tr>
        </thead>
        <tbody>
          {inRankOrder(comparison).map((vendor) => (
            <OutcomeRow key={vendor.id} vendor={vendor} bands={tried.settings.bands} firmness={firmness} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who moved, in one sentence. */
function useMoves(before: ComparisonResult, after: ComparisonResult): string {
  const strings = useStrings(whatIfStrings);
  const ranks = new Map(before.vendors.map(({ id, rank }) => [id, rank]));
  const changed = after.vendors.filter(({ id, rank }) => ranks.get(id) !== rank);
  if (changed.length === 0) return strings.sameOrder;
  const moves = changed.flatMap(({ id, name, rank: to }) => {
    const from = ranks.get(id);
    return from === undefined || to === undefined ? [] : [{ name, from, to }];
  });
  const others = changed.flatMap(({ id, name, rank }) => {
    if (rank === undefined) return [strings.losesPlace(name)];
    return ranks.get(id) === undefined ? [strings.gainsPlace(name, rank)] : [];
  });
  return [...(moves.length === 0 ? [] : [strings.moved(moves)]), ...others].join(" ");
}
