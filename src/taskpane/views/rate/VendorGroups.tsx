import { makeStyles, tokens } from "@fluentui/react-components";
import type { Vendor } from "../../../core/assessment/model";
import type { VendorId } from "../../../core/units";
import { rateStrings } from "../../strings/rate";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";

/** Columns of lettered circles that fit beside each other at 320 px. */
const COLUMNS = 5;

const useStyles = makeStyles({
  groups: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 12px",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The vendors of whom this one is shown: all up to five, then five by five in their order. */
export function groupOf<One extends { readonly vendor: Vendor }>(
  all: readonly One[],
  vendor: VendorId,
): readonly One[] {
  const place = Math.max(
    0,
    all.findIndex((one) => one.vendor.id === vendor),
  );
  const first = place - (place % COLUMNS);
  return all.slice(first, first + COLUMNS);
}

interface VendorGroupsProps {
  readonly vendors: readonly Vendor[];
  readonly shown: readonly Vendor[];
  readonly onTurnTo: (vendor: VendorId) => void;
}

/** Which vendors stand in the columns, and the way to the others; nothing while all fit. */
export function VendorGroups({ vendors, shown, onTurnTo }: VendorGroupsProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined || shown.length === vendors.length) return null;
  const previous = vendors[vendors.indexOf(first) - COLUMNS];
  const next = vendors[vendors.indexOf(last) + 1];
  return (
    <div className={styles.groups}>
      <strong aria-live="polite">{strings.group(first.id, last.id, vendors.length)}</strong>
      {previous !== undefined && (
        <TextLink onClick={() => onTurnTo(previous.id)}>{strings.previousVendors}</TextLink>
      )}
      {next !== undefined && <TextLink onClick={() => onTurnTo(next.id)}>{strings.nextVendors}</TextLink>}
    </div>
  );
}
