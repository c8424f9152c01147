import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Vendor } from "../../../core/assessment/model";
import type { IndexTable } from "../../../core/import/index-table";
import type { VendorId } from "../../../core/units";
import { SectionHeading } from "../../components/SectionHeading";
import { importStrings } from "../../strings/import";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  hint: {
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { minWidth: 0, overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%" },
});

interface VendorMatchesProps {
  readonly table: IndexTable;
  readonly vendors: readonly Vendor[];
  readonly matches: ReadonlyMap<string, VendorId>;
  readonly onMatch: (name: string, vendor: VendorId | undefined) => void;
}

/** Each name of the table with the vendor whose scores these are. */
export function VendorMatches({ table, vendors, matches, onMatch }: VendorMatchesProps) {
  const styles = useStyles();
  const strings = useStrings(importStrings);
  return (
    <section aria-labelledby="vendor-matches">
      <SectionHeading id="vendor-matches">{strings.match}</SectionHeading>
      <p className={styles.hint}>{strings.matchHint}</p>
      {[...table.vendors.keys()].map((name) => (
        <Field key={name} label={name} size="small" className={styles.field}>
          <Select
            className={styles.select}
            value={matches.get(name) ?? ""}
            onChange={(_, { value }) => onMatch(name, vendors.find(({ id }) => id === value)?.id)}
          >
            <option value="">{strings.leaveOut}</option>
            {vendors.map((vendor) => (
              <option key={vendor.id} value={vendor.id}>
                {vendor.id} {vendor.name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
