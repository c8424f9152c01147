import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { VendorId } from "../../../core/units";
import { Letter } from "../../components/Letter";
import { ProgressLine } from "../../components/ProgressLine";
import { Switch } from "../../components/Switch";
import { answeredOf } from "../../session/open-points";
import type { WorkOrder } from "../../session/session";
import { proposalsStrings } from "../../strings/proposals";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  header: { display: "grid", rowGap: "8px" },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  vendor: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
  },
  select: { minWidth: 0, width: "100%" },
});

interface RateHeaderProps {
  readonly comparison: ComparisonResult;
  readonly proposals: readonly Proposal[];
  readonly order: WorkOrder;
  readonly vendor: VendorId;
  readonly onOrder: (order: WorkOrder) => void;
  readonly onVendor: (vendor: VendorId) => void;
}

/** The order of work, how far it is, and, by vendor, whose turn it is. */
export function RateHeader({ comparison, proposals, order, vendor, onOrder, onVendor }: RateHeaderProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const proposal = useStrings(proposalsStrings);
  const waiting = proposals.filter((one) => order === "by-criterion" || one.vendor === vendor).length;
  const { answered, total } = progressOf(comparison, order === "by-vendor" ? vendor : undefined);
  return (
    <div className={styles.header}>
      <div className={styles.top}>
        <Switch<WorkOrder>
          label={strings.order}
          options={[
            { value: "by-criterion", label: strings.byCriterion },
            { value: "by-vendor", label: strings.byVendor },
          ]}
          value={order}
          onChange={onOrder}
        />
        <span className={styles.count}>{strings.progress(answered, total)}</span>
      </div>
      <ProgressLine value={answered} max={total} label={strings.progressLabel(answered, total)} />
      {waiting > 0 && <span className={styles.count}>{proposal.toConfirm(waiting)}</span>}
      {order === "by-vendor" && <VendorSelect comparison={comparison} vendor={vendor} onVendor={onVendor} />}
    </div>
  );
}

function VendorSelect({
  comparison,
  vendor,
  onVendor,
}: Pick<RateHeaderProps, "comparison" | "vendor" | "onVendor">) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  return (
    <div className={styles.vendor}>
      <Letter vendor={vendor} />
      <Select
        aria-label={strings.vendor}
        size="small"
        className={styles.select}
        value={vendor}
        onChange={(_, { value }) => {
          const chosen = comparison.vendors.find(({ id }) => id === value);
          if (chosen !== undefined) onVendor(chosen.id);
        }}
      >
        {comparison.vendors.map(({ id, name, missing }) => (
          <option key={id} value={id}>
            {strings.vendorOption(name, missing.length)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Of one vendor, or of all together. */
function progressOf({ vendors }: ComparisonResult, vendor: VendorId | undefined) {
  const counted = vendors.filter(({ id }) => vendor === undefined || id === vendor).map(answeredOf);
  return {
    answered: counted.reduce((sum, one) => sum + one.answered, 0),
    total: counted.reduce((sum, one) => sum + one.total, 0),
  };
}
