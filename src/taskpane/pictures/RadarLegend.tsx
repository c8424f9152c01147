import { makeStyles, tokens } from "@fluentui/react-components";
import { Line } from "@visx/shape";
import type { RadarLine } from "./Radar";
import { VendorHeader } from "./VendorHeader";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: "0 0 8px",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "4px",
    overflowWrap: "anywhere",
  },
  sample: { width: "34px", height: "8px", forcedColorAdjust: "none" },
});

/** Which line is whose. */
export function RadarLegend({ lines }: { readonly lines: readonly RadarLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ vendor: { id, name }, look }) => (
        <li key={id} className={styles.entry}>
          <svg aria-hidden="true" viewBox="0 0 34 8" className={styles.sample}>
            <Line
              from={{ x: 0, y: 4 }}
              to={{ x: 34, y: 4 }}
              style={{ stroke: look.color, strokeWidth: 2.5, strokeDasharray: look.dashes }}
            />
          </svg>
          <VendorHeader vendor={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
