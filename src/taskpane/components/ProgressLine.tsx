import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface ProgressLineProps {
  readonly value: number;
  readonly max: number;
  /** What is counted, in words: "124 of 198 ratings". */
  readonly label: string;
}

export function ProgressLine({ value, max, label }: ProgressLineProps) {
  const styles = useStyles();
  const share = max === 0 ? 0 : value / max;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <div className={styles.bar} style={{ width: `${100 * share}%` }} />
    </div>
  );
}
