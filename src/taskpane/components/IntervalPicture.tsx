import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../core/assessment/model";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { BAND_TOKENS } from "../theme/band-tokens";
import { bandParts } from "./band-parts";

const LINE = 9;
const STRIP = 18;
const STRIP_HEIGHT = 5;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "26px", overflow: "visible" },
  axis: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  range: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 4,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  worst: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  best: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

interface IntervalPictureProps {
  readonly name: string;
  /** Rounded residual risk, 0 to 100. */
  readonly worst: number;
  readonly best: number;
  readonly bands: Settings["bands"];
}

/** A dot for the worst case, a ring for the best, a bar between; only the dot where nothing is open. */
export function IntervalPicture({ name, worst, best, bands }: IntervalPictureProps) {
  const styles = useStyles();
  const strings = useStrings(riskStrings);
  const parts = bandParts(bands);
  return (
    <svg
      role="img"
      aria-label={strings.picture(name, strings.figure(worst), strings.figure(best))}
      className={styles.picture}
    >
      <line x1="0" x2="100%" y1={LINE} y2={LINE} className={styles.axis} />
      {parts.map(({ band, from, to }) => (
        <rect
          key={band}
          x={`${from}%`}
          width={`${to - from}%`}
          y={STRIP}
          height={STRIP_HEIGHT}
          style={{ fill: BAND_TOKENS[band].fill, stroke: BAND_TOKENS[band].line, strokeWidth: 0.5 }}
        />
      ))}
      {[0, ...parts.map(({ to }) => to)].map((edge) => (
        <line
          key={edge}
          x1={`${edge}%`}
          x2={`${edge}%`}
          y1={STRIP - 2}
          y2={STRIP + STRIP_HEIGHT}
          className={styles.axis}
        />
      ))}
      {best < worst && <line x1={`${best}%`} x2={`${worst}%`} y1={LINE} y2={LINE} className={styles.range} />}
      {best < worst && <circle cx={`${best}%`} cy={LINE} r="5" className={styles.best} />}
      <circle cx={`${worst}%`} cy={LINE} r="6" className={styles.worst} />
    </svg>
  );
}
