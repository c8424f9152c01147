import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { type GapStep, gapSteps, signedDifference } from "../../../core/analysis/gap-steps";
import type { OrderReason } from "../../../core/analysis/order-reasons";
import type { Assessment } from "../../../core/assessment/model";
import type { VendorResult } from "../../../core/scoring/result";
import { Fold } from "../../components/Fold";
import { PictureFold } from "../../components/PictureFold";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { reasonsStrings } from "../../strings/reasons";
import { useStrings } from "../../strings/use-strings";
import { titlesOf } from "./titles-of";

const GapPicture = lazy(() =>
  import("../../pictures/GapPicture").then((module) => ({ default: module.GapPicture })),
);

/** Criteria named at once; the others stand in one line, and on demand. */
const SHOWN = 5;

const useStyles = makeStyles({
  hint: {
    margin: "4px 0",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0 0" },
  criterion: {
    padding: "4px 8px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  counts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: {
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralForeground1}`, fontWeight: tokens.fontWeightSemibold },
});

interface GapPartsProps {
  readonly criteria: Assessment["criteria"];
  readonly reason: OrderReason;
}

/** The criteria that make the difference between two vendors, adding up to it as shown. */
export function GapParts({ criteria, reason }: GapPartsProps) {
  const styles = useStyles();
  const strings = useStrings(reasonsStrings);
  const { ahead, behind, gap } = reason;
  const steps = gapSteps(gap);
  const [shown, others] =
    steps.length > SHOWN + 1 ? [steps.slice(0, SHOWN), steps.slice(SHOWN)] : [steps, []];
  const whole = sumOf(steps);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {strings.gapTitle(whole)}
          <p className={styles.hint}>{strings.gapHint(behind.vendor.name, ahead.vendor.name, gap.case)}</p>
        </caption>
        <tbody>
          <Rows steps={shown} criteria={criteria} reason={reason} />
          {others.length > 0 && <Line words={strings.others(others.length)} points={sumOf(others)} />}
          <Line words={strings.together} points={whole} isSum />
        </tbody>
      </table>
      {others.length > 0 && (
        <Fold summary={strings.showOthers(others.length)}>
          <table className={styles.table}>
            <tbody>
              <Rows steps={others} criteria={criteria} reason={reason} />
            </tbody>
          </table>
        </Fold>
      )}
      <PictureFold summary={strings.gapPicture}>
        <GapPicture assessment={{ criteria }} reason={reason} shown={shown} others={others} />
      </PictureFold>
    </>
  );
}

function sumOf(steps: readonly GapStep[]): number {
  return signedDifference(steps[0]?.from ?? 0, steps.at(-1)?.to ?? 0);
}

interface RowsProps extends GapPartsProps {
  readonly steps: readonly GapStep[];
}

function Rows({ steps, criteria, reason: { ahead, behind, gap } }: RowsProps) {
  const styles = useStyles();
  const strings = useStrings(reasonsStrings);
  const titles = titlesOf(criteria);
  const level = (vendor: VendorResult, { part: { criterion } }: GapStep) => {
    const result = vendor.criteria.get(criterion);
    return strings.level(gap.case === "worst" ? result?.worstReading : result?.bestReading);
  };
  return steps.map((step) => (
    <tr key={step.part.criterion}>
      <th scope="row" className={styles.criterion}>
        <UnbrokenIds text={`${step.part.criterion} ${titles.get(step.part.criterion) ?? ""}`.trim()} />
        <span className={styles.counts}>
          {strings.counts(
            ahead.vendor.name,
            level(ahead.vendor, step),
            behind.vendor.name,
            level(behind.vendor, step),
          )}
        </span>
      </th>
      <td className={styles.points}>{strings.signed(step.points)}</td>
    </tr>
  ));
}

function Line({
  words,
  points,
  isSum = false,
}: {
  readonly words: string;
  readonly points: number;
  readonly isSum?: boolean;
}) {
  const styles = useStyles();
  const strings = useStrings(reasonsStrings);
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row" className={styles.criterion}>
        {words}
      </th>
      <td className={styles.points}>{strings.signed(points)}</td>
    </tr>
  );
}
