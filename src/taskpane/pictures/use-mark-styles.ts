import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** How lines and words look in every picture. Shapes keep their own colours in forced colours, hence the system's by name. */
export const useMarkStyles = makeStyles({
  text: { fontSize: "12px", fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  small: { fontSize: "11px", fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: "tabular-nums" },
  // Words stay readable where a line runs behind them.
  halo: {
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "Canvas" },
  },
  axis: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  connector: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1,
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
  grid: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: 1,
    [FORCED]: { stroke: "CanvasText", strokeOpacity: 0.35 },
  },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    [FORCED]: { stroke: "CanvasText" },
  },
  radarLine: { fill: "none", strokeWidth: 2, strokeLinejoin: "round" },
  radarArea: { fill: tokens.colorNeutralForeground1, fillOpacity: 0.08 },
  cell: { fill: "none", stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  empty: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeDasharray: "3 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  shade: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "Canvas" } },
  word: { fontSize: "10px" },
  solid: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  onSolid: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
});
