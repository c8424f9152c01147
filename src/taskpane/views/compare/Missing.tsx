import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, memo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { type Gap, gapsOf } from "../../../core/comparison/gaps";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { VendorId } from "../../../core/units";
import { PictureFold } from "../../components/PictureFold";
import { SectionHeading } from "../../components/SectionHeading";
import { saysTheSame } from "../../says-the-same";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { drawnInView } from "../../theme/drawn-in-view";
import { CriterionLinks } from "./CriterionLinks";
import type { GoToRating } from "./use-go-to-rating";
import { VendorDetails } from "./VendorDetails";

const OpenMap = lazy(() => import("../../pictures/OpenMap").then((module) => ({ default: module.OpenMap })));

const useStyles = makeStyles({
  section: { marginTop: "10px", ...drawnInView },
  nothing: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  kind: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface MissingProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly onGo: GoToRating;
}

/** Per vendor what its answers lack, each with the way to its rating. */
export function Missing({ assessment, comparison, onGo }: MissingProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const results = new Map(comparison.vendors.map((result) => [result.id, result]));
  const lacking = assessment.vendors.flatMap((vendor) => {
    const result = results.get(vendor.id);
    const gaps = result === undefined ? [] : gapsOf(assessment, vendor, result);
    return gaps.length === 0 ? [] : [{ vendor, gaps }];
  });
  return (
    <section className={styles.section}>
      <SectionHeading>{strings.missing}</SectionHeading>
      {lacking.length === 0 && <p className={styles.nothing}>{strings.nothingMissing}</p>}
      {lacking.map(({ vendor, gaps }) => (
        <MissingOf
          key={vendor.id}
          criteria={assessment.criteria}
          id={vendor.id}
          name={vendor.name}
          gaps={gaps}
          onGo={onGo}
        />
      ))}
      {lacking.length > 0 && (
        <PictureFold summary={strings.openMap}>
          <OpenMap assessment={assessment} comparison={comparison} />
        </PictureFold>
      )}
    </section>
  );
}

interface MissingOfProps {
  readonly criteria: Assessment["criteria"];
  readonly id: VendorId;
  readonly name: string;
  readonly gaps: readonly Gap[];
  readonly onGo: GoToRating;
}

const MissingOf = memo(function MissingOf({ criteria, id, name, gaps, onGo }: MissingOfProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const counts = gaps.map(({ kind, criteria: lacking }) => ({ kind, count: lacking.length }));
  return (
    <VendorDetails vendor={{ id, name }} summary={strings.gapSummary(counts)}>
      {gaps.map(({ kind, criteria: lacking }) => (
        <div key={kind}>
          <h3 className={styles.kind}>{strings.gapTitle(kind)}</h3>
          <CriterionLinks criteria={criteria} vendor={id} name={name} shown={lacking} onGo={onGo} />
        </div>
      ))}
    </VendorDetails>
  );
}, saysTheSame);
