import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** How lines and words look in every picture. Shapes keep their own colours in forced colours, hence the system's by name. */
export const useMarkStyles = makeStyles({
  text: { fontSize: "12px", fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  small: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: "tabular-nums" },
  axis: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, [FORCED]: { stroke: "GrayText" } },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    [FORCED]: { stroke: "CanvasText" },
  },
  solid: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  onSolid: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
});
