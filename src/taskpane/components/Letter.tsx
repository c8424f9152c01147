import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { VendorId } from "../../core/units";

const useStyles = makeStyles({
  letter: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    minWidth: "1.25rem",
    height: "1.25rem",
    padding: "0 2px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A vendor's letter as a small tile. The name stands beside it, and in the tile's title where space is short. */
export const Letter = memo(function Letter({
  vendor,
  name,
}: {
  readonly vendor: VendorId;
  readonly name?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <span className={styles.letter} title={name}>
      {vendor}
    </span>
  );
});
