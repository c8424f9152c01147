import { makeStyles, tokens } from "@fluentui/react-components";
import type { BindingFlag } from "../../../core/comparison/binding-flags";
import type { VendorResult } from "../../../core/scoring/result";
import { RiskBadge } from "../../components/RiskBadge";
import { compareStrings } from "../../strings/compare";
import { flagsStrings } from "../../strings/flags";
import { useStrings } from "../../strings/use-strings";
import { useInterval } from "./use-interval";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    margin: "4px 0",
  },
  figure: { fontVariantNumeric: "tabular-nums" },
  band: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", marginLeft: "auto" },
  raised: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The worst case with its range, and the band, with a word where a floor lifted it. */
export function Headline({
  vendor,
  flags,
}: {
  readonly vendor: VendorResult;
  readonly flags: readonly BindingFlag[];
}) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const { raisedBy } = useStrings(flagsStrings);
  const { worst, interval } = useInterval(vendor);
  const { band, scoreBand } = vendor;
  const isRaised = band !== scoreBand;
  const floor = isRaised ? raisedBy(vendor, flags) : undefined;
  return (
    <div className={styles.line}>
      <span className={styles.figure}>
        <strong>{worst}</strong> {interval}
      </span>
      {band !== undefined && (
        <span className={styles.band}>
          {isRaised && (
            <span className={styles.raised} title={floor}>
              {strings.raisedTo}
            </span>
          )}
          <RiskBadge band={band} />
        </span>
      )}
    </div>
  );
}
