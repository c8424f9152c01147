import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import { inRankOrder } from "../../../core/comparison/standing";
import type { ComparisonResult } from "../../../core/scoring/result";
import { ScaleStrip } from "../../components/ScaleStrip";
import { SectionHeading } from "../../components/SectionHeading";
import type { Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { VendorRow } from "./VendorRow";

const useStyles = makeStyles({
  section: { marginTop: "10px" },
  strip: { marginTop: "8px" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "2px 0 10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface RankingProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly title: string;
  /** One vendor alone has no place. */
  readonly hasPlaces: boolean;
}

/** The vendors in their order, each with its figure, its range and what decided its place. */
export function Ranking({ session, assessment, comparison, title, hasPlaces }: RankingProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  return (
    <section className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      <div className={styles.strip}>
        <ScaleStrip bands={assessment.settings.bands} />
      </div>
      <p className={styles.legend}>
        {strings.legend.map((entry) => (
          <span key={entry}>{entry}</span>
        ))}
      </p>
      <ol className={styles.list}>
        {inRankOrder(comparison).map((vendor, place, { length }) => (
          <VendorRow
            key={vendor.id}
            session={session}
            assessment={assessment}
            comparison={comparison}
            vendor={vendor}
            hasPlace={hasPlaces}
            isLast={place === length - 1}
          />
        ))}
      </ol>
    </section>
  );
}
