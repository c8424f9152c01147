import { makeStyles, tokens } from "@fluentui/react-components";
import type { Vendor } from "../../../core/assessment/model";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    alignItems: "center",
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ArchivedVendorsProps {
  readonly vendors: readonly Vendor[];
  readonly onBringBack: (vendor: Vendor) => void;
}

export function ArchivedVendors({ vendors, onBringBack }: ArchivedVendorsProps) {
  const styles = useStyles();
  const { vendors: strings } = useStrings(changeStrings);
  if (vendors.length === 0) return null;
  return (
    <section aria-labelledby="archived">
      <SectionHeading id="archived">{strings.archived}</SectionHeading>
      <ul className={styles.list}>
        {vendors.map((vendor) => (
          <li key={vendor.id} className={styles.item}>
            <span>
              {vendor.id} {vendor.name}{" "}
              <span className={styles.count}>{strings.archivedAnswers(vendor.answers.size)}</span>
            </span>
            <TextLink label={strings.bringBackIt(vendor.name)} onClick={() => onBringBack(vendor)}>
              {strings.bringBack}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
