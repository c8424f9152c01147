import { makeStyles, tokens } from "@fluentui/react-components";
import type { Vendor } from "../../../core/assessment/model";
import type { VendorId } from "../../../core/units";
import { Letter } from "../../components/Letter";
import { TextLink } from "../../components/TextLink";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0 2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: "flex", alignItems: "center", columnGap: "8px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "14px" },
});

interface VendorListProps {
  readonly vendors: readonly Vendor[];
  readonly onOrder: (order: readonly VendorId[]) => void;
  readonly onRename: (vendor: Vendor) => void;
  readonly onRemove: (vendor: Vendor) => void;
}

export function VendorList({ vendors, onOrder, onRename, onRemove }: VendorListProps) {
  const styles = useStyles();
  const { vendors: strings } = useStrings(changeStrings);
  const order = vendors.map(({ id }) => id);
  return (
    <ul className={styles.list}>
      {vendors.map((vendor, place) => {
        const label = (action: string) => strings.labelled(action, vendor.name);
        return (
          <li key={vendor.id} className={styles.item}>
            <div className={styles.name}>
              <Letter vendor={vendor.id} />
              <span>{vendor.name}</span>
            </div>
            <div className={styles.actions}>
              <TextLink label={label(strings.rename)} onClick={() => onRename(vendor)}>
                {strings.rename}
              </TextLink>
              {place > 0 && (
                <TextLink label={label(strings.moveUp)} onClick={() => onOrder(swapped(order, place - 1))}>
                  {strings.moveUp}
                </TextLink>
              )}
              {place < vendors.length - 1 && (
                <TextLink label={label(strings.moveDown)} onClick={() => onOrder(swapped(order, place))}>
                  {strings.moveDown}
                </TextLink>
              )}
              <TextLink label={label(strings.remove)} onClick={() => onRemove(vendor)}>
                {strings.remove}
              </TextLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The vendor at this place and the next change places. */
function swapped(order: readonly VendorId[], place: number): readonly VendorId[] {
  return [...order.slice(0, place), ...order.slice(place, place + 2).toReversed(), ...order.slice(place + 2)];
}
