import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import { bindingFlags } from "../../../core/comparison/binding-flags";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { Letter } from "../../components/Letter";
import { SectionHeading } from "../../components/SectionHeading";
import { TierBadge } from "../../components/TierBadge";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  name: {
    flex: "1 1 5rem",
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  flag: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  ways: { margin: "4px 0 0", paddingLeft: "24px" },
  way: { padding: "6px 0 6px 4px", "::marker": { fontWeight: tokens.fontWeightSemibold } },
});

interface NoAcceptableVendorProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** Every vendor with the red flags it fails, without figures or ranks, and what can be done about it. */
export function NoAcceptableVendor({ assessment, comparison }: NoAcceptableVendorProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  return (
    <>
      <ul className={styles.list}>
        {comparison.vendors
          .filter(({ tier }) => tier === 2)
          .map((vendor) => (
            <FailedVendor key={vendor.id} assessment={assessment} vendor={vendor} />
          ))}
      </ul>
      <section>
        <SectionHeading>{strings.whatYouCanDo}</SectionHeading>
        <ol className={styles.ways}>
          {strings.ways(Math.ceil(assessment.settings.thresholds.conditionalBelow)).map(({ lead, rest }) => (
            <li key={lead} className={styles.way}>
              <strong>{lead}</strong> {rest}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function FailedVendor({
  assessment,
  vendor,
}: {
  readonly assessment: Assessment;
  readonly vendor: VendorResult;
}) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Letter vendor={vendor.id} />
        <h2 className={styles.name}>{vendor.name}</h2>
        <TierBadge tier={2} />
      </div>
      {bindingFlags(assessment, vendor).map(({ criterion, grade }) => (
        <p key={criterion} className={styles.flag}>
          <span aria-hidden="true">⚑ </span>
          <UnbrokenIds
            text={strings.failedFlag(
              criterion,
              titles.get(criterion) ?? "",
              vendor.criteria.get(criterion)?.counted ?? 0,
              strings.grade[grade ?? ""],
            )}
          />
        </p>
      ))}
    </li>
  );
}
