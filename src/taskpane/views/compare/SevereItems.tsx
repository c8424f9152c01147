import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { inRankOrder } from "../../../core/comparison/standing";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { SectionHeading } from "../../components/SectionHeading";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { drawnInView } from "../../theme/drawn-in-view";
import { CriterionLinks } from "./CriterionLinks";
import type { GoToRating } from "./use-go-to-rating";
import { VendorDetails } from "./VendorDetails";

/** So few items are shown at once, more on demand. */
const SHOWN = 3;

const useStyles = makeStyles({
  section: { marginTop: "10px", ...drawnInView },
  hint: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SevereItemsProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly onGo: GoToRating;
}

/** The gravest harms nobody guards against, per vendor: they count before the sum does. */
export function SevereItems({ assessment, comparison, onGo }: SevereItemsProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const vendors = inRankOrder(comparison).filter(({ severeCritical }) => severeCritical.length > 0);
  return (
    <section className={styles.section}>
      <SectionHeading>{strings.severe}</SectionHeading>
      <p className={styles.hint}>{vendors.length === 0 ? strings.noSevere : strings.severeHint}</p>
      {vendors.map((vendor) => (
        <SevereItemsOf key={vendor.id} criteria={assessment.criteria} vendor={vendor} onGo={onGo} />
      ))}
    </section>
  );
}

interface SevereItemsOfProps {
  readonly criteria: Assessment["criteria"];
  readonly vendor: VendorResult;
  readonly onGo: GoToRating;
}

const SevereItemsOf = memo(function SevereItemsOf({ criteria, vendor, onGo }: SevereItemsOfProps) {
  const { id, name, severeCritical } = vendor;
  return (
    <VendorDetails
      vendor={vendor}
      summary={`${severeCritical.length}`}
      isOpen={severeCritical.length <= SHOWN}
    >
      <CriterionLinks criteria={criteria} vendor={id} name={name} shown={severeCritical} onGo={onGo} />
    </VendorDetails>
  );
});
