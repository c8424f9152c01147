import { makeStyles, tokens } from "@fluentui/react-components";

const bar = {
  borderRadius: tokens.borderRadiusCircular,
  backgroundColor: tokens.colorCompoundBrandBackground,
  "@media (forced-colors: active)": { backgroundColor: "Highlight" },
};

const useStyles = makeStyles({
  line: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    height: "4px",
    appearance: "none",
    border: "none",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    "::-webkit-progress-bar": { backgroundColor: "transparent" },
    "::-webkit-progress-value": bar,
    "::-moz-progress-bar": bar,
    "@media (forced-colors: active)": {
      height: "6px",
      border: "1px solid CanvasText",
      backgroundColor: "Canvas",
      forcedColorAdjust: "none",
    },
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
  return <progress className={styles.line} aria-label={label} value={value} max={Math.max(1, max)} />;
}
