import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { Letter } from "../../components/Letter";
import { ProgressLine } from "../../components/ProgressLine";
import { useNavigation } from "../../navigation";
import { answeredOf, type OpenPoint, openPoints } from "../../session/open-points";
import type { Session } from "../../session/session";
import { startStrings } from "../../strings/start";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "10px",
    padding: "10px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontVariantNumeric: "tabular-nums",
  },
  share: { whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  vendors: { display: "grid", rowGap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  vendor: { display: "flex", alignItems: "center", columnGap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  next: {
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FoundProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** How many ratings stand, vendor by vendor, and the way to the next open one. */
export function ProgressCard({ session, assessment, comparison }: FoundProps) {
  const styles = useStyles();
  const { found } = useStrings(startStrings);
  const counts = comparison.vendors.map(answeredOf);
  const done = counts.reduce((sum, { answered }) => sum + answered, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const next = openPoints(assessment, comparison, session.preferences.order)[0];
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <span className={styles.strong}>{found.answered(done, total)}</span>
        <span className={styles.share}>{found.share(total === 0 ? 0 : done / total)}</span>
      </div>
      <ProgressLine value={done} max={total} label={found.answered(done, total)} />
      <ul className={styles.vendors}>
        {comparison.vendors.map((vendor) => (
          <VendorLine key={vendor.id} vendor={vendor} />
        ))}
      </ul>
      <NextStep session={session} assessment={assessment} next={next} isFirst={done === 0} />
    </div>
  );
}

function VendorLine({ vendor }: { readonly vendor: VendorResult }) {
  const styles = useStyles();
  const { found } = useStrings(startStrings);
  const open = vendor.missing.length;
  return (
    <li className={styles.vendor}>
      <Letter vendor={vendor.id} />
      <span className={styles.name}>{vendor.name}</span>
      <span className={styles.state}>{open === 0 ? found.complete : found.open(open)}</span>
    </li>
  );
}

interface NextStepProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly next: OpenPoint | undefined;
  readonly isFirst: boolean;
}

function NextStep({ session, assessment, next, isFirst }: NextStepProps) {
  const styles = useStyles();
  const { found } = useStrings(startStrings);
  const { go } = useNavigation();
  if (next === undefined) {
    return (
      <>
        <p className={styles.next}>{found.allRated}</p>
        <Button appearance="primary" onClick={() => go("compare")}>
          {found.seeComparison}
        </Button>
      </>
    );
  }
  const goOn = () => {
    session.prefer({ criterion: next.criterion, vendor: next.vendor });
    go("rate");
  };
  const title = assessment.criteria.find(({ id }) => id === next.criterion)?.title ?? "";
  const vendor = assessment.vendors.find(({ id }) => id === next.vendor)?.name ?? next.vendor;
  return (
    <>
      <Button appearance="primary" onClick={goOn}>
        {isFirst ? found.first : found.goOn}
      </Button>
      <p className={styles.next}>{found.next(next.criterion, title, vendor)}</p>
    </>
  );
}
