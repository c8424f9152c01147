import { makeStyles, tokens } from "@fluentui/react-components";
import { Letter } from "../../components/Letter";
import { BANDS } from "../../../core/scoring/result";
import { vendorId } from "../../../core/units";
import { startStrings } from "../../strings/start";
import { useStrings } from "../../strings/use-strings";
import { BAND_TOKENS } from "../../theme/band-tokens";

const useStyles = makeStyles({
  picture: {
    display: "grid",
    rowGap: "6px",
    margin: 0,
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 460px)": { display: "none" },
  },
  row: { display: "flex", alignItems: "center", columnGap: "10px" },
  line: { flexGrow: 1, width: 0, minWidth: 0, height: "16px", overflow: "visible" },
  axis: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
  range: { stroke: tokens.colorNeutralForeground1, strokeWidth: "3px" },
  worst: { fill: tokens.colorNeutralForeground1 },
  best: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
});

// Made up, to show what a range looks like; percent of the scale.
const RANGES = [
  { letter: vendorId("A"), best: 21, worst: 29 },
  { letter: vendorId("B"), best: 18, worst: 44 },
  { letter: vendorId("C"), best: 34, worst: 68 },
];
const BAND_EDGES = [0, 15, 30, 50, 100];

/** Three vendors as ranges over the bands: what the comparison will look like. */
export function RangePicture() {
  const styles = useStyles();
  const strings = useStrings(startStrings);
  return (
    <figure aria-label={strings.empty.picture} className={styles.picture}>
      {RANGES.map(({ letter, best, worst }) => (
        <div key={letter} aria-hidden="true" className={styles.row}>
          <Letter vendor={letter} />
          <svg className={styles.line}>
            <BandStrip />
            <line className={styles.axis} x1="0" x2="100%" y1="5" y2="5" />
            <line className={styles.range} x1={`${best}%`} x2={`${worst}%`} y1="5" y2="5" />
            <circle className={styles.best} cx={`${best}%`} cy="5" r="4" />
            <circle className={styles.worst} cx={`${worst}%`} cy="5" r="5" />
          </svg>
        </div>
      ))}
    </figure>
  );
}

function BandStrip() {
  return BANDS.map((band, index) => {
    const from = BAND_EDGES[index] ?? 0;
    const to = BAND_EDGES[index + 1] ?? 100;
    const { fill, line } = BAND_TOKENS[band];
    return (
      <rect
        key={band}
        x={`${from}%`}
        width={`${to - from}%`}
        y="12"
        height="4"
        style={{ fill, stroke: line, strokeWidth: 0.5 }}
      />
    );
  });
}
