import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Acceptability } from "../../../core/analysis/firmness";
import { inRankOrder } from "../../../core/comparison/standing";
import type { VendorResult } from "../../../core/scoring/result";
import { Letter } from "../../components/Letter";
import { SpokenText } from "../../components/SpokenText";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(4rem, 33%) 3.25rem",
    alignItems: "center",
    columnGap: "8px",
    padding: "4px 0",
  },
  name: { overflowWrap: "anywhere" },
  bar: { display: "block", width: "100%", height: "12px" },
  frame: {
    fill: "transparent",
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  part: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  count: { textAlign: "right", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** As much of a comparison as says who is compared and in which order. */
export interface RankedVendors {
  readonly vendors: readonly Pick<VendorResult, "id" | "name" | "rank">[];
}

interface FirstPlaceBarsProps {
  readonly comparison: RankedVendors;
  readonly acceptability: Acceptability;
}

/** One bar per vendor, the most often first on top, equal ones in rank order, each with its number. */
export function FirstPlaceBars({ comparison, acceptability }: FirstPlaceBarsProps) {
  const styles = useStyles();
  const bars = inRankOrder(comparison)
    .flatMap(({ id, name }) => {
      const shares = acceptability.vendors.find(({ vendor }) => vendor === id);
      return shares === undefined ? [] : [{ id, name, share: shares.ranks[0] ?? 0 }];
    })
    .toSorted((one, other) => other.share - one.share);
  return (
    <ul className={styles.list}>
      {bars.map((bar) => (
        <FirstPlaceBar key={bar.id} {...bar} />
      ))}
    </ul>
  );
}

interface FirstPlaceBarProps extends Pick<VendorResult, "id" | "name"> {
  /** 0 to 1. */
  readonly share: number;
}

const FirstPlaceBar = memo(function FirstPlaceBar({ id, name, share }: FirstPlaceBarProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  return (
    <li className={styles.row}>
      <Letter vendor={id} />
      <span className={styles.name}>{name}</span>
      <svg aria-hidden="true" className={styles.bar}>
        <rect x="0.5" y="1.5" width="calc(100% - 1px)" height="9" rx="1.5" className={styles.frame} />
        <rect y="1" width={`${100 * share}%`} height="10" rx="1.5" className={styles.part} />
      </svg>
      <span className={styles.count}>
        <span aria-hidden="true">{strings.ofHundred(share)}</span>
        <SpokenText>{strings.bar(strings.ofHundred(share))}</SpokenText>
      </span>
    </li>
  );
});
