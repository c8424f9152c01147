import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../core/assessment/model";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { BAND_TOKENS } from "../theme/band-tokens";
import { type BandPart, bandParts } from "./band-parts";
import { SpokenText } from "./SpokenText";

/** Points between two edges whose numbers stay apart. */
const NUMBER_ROOM = 6;

const useStyles = makeStyles({
  strip: { margin: 0 },
  parts: { display: "flex" },
  // A word that does not fit wraps under the spacer and is cut off whole; it stands beside every figure anyway.
  part: {
    boxSizing: "border-box",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    minWidth: 0,
    height: "0.875rem",
    overflow: "hidden",
    borderTop: "1px solid",
    borderBottom: "1px solid",
    fontSize: "0.59375rem",
    letterSpacing: "-0.02em",
    lineHeight: "0.75rem",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    "::before": { content: '""', width: 0, height: "100%" },
  },
  word: { flexShrink: 0 },
  numbers: {
    position: "relative",
    height: "0.875rem",
    fontSize: "0.625rem",
    lineHeight: "0.875rem",
    color: tokens.colorNeutralForeground2,
  },
  number: {
    position: "absolute",
    transform: "translateX(-50%)",
    ":first-child": { transform: "none" },
    ":last-child": { transform: "translateX(-100%)" },
    fontVariantNumeric: "tabular-nums",
  },
});

/** The scale of residual risk with the names and edges of its bands. */
export function ScaleStrip({ bands }: { readonly bands: Settings["bands"] }) {
  const styles = useStyles();
  const strings = useStrings(riskStrings);
  const parts = bandParts(bands);
  const inWords = parts.map(({ band, from, to }) =>
    strings.scalePart(strings.band[band], `${from}`, `${to}`),
  );
  return (
    <div className={styles.strip}>
      <SpokenText>{strings.scale(inWords.join(", "))}</SpokenText>
      <div aria-hidden="true" className={styles.parts}>
        {parts.map(({ band, from, to }) => (
          <span
            key={band}
            className={styles.part}
            style={{
              width: `${to - from}%`,
              backgroundColor: BAND_TOKENS[band].fill,
              color: BAND_TOKENS[band].text,
              borderColor: BAND_TOKENS[band].line,
            }}
          >
            <span className={styles.word}>{strings.band[band]}</span>
          </span>
        ))}
      </div>
      <div aria-hidden="true" className={styles.numbers}>
        {shownEdges(parts).map((edge) => (
          <span key={edge} className={styles.number} style={{ left: `${edge}%` }}>
            {edge}
          </span>
        ))}
      </div>
    </div>
  );
}

/** 0, 100 and the edges between them that leave room for their number. */
function shownEdges(parts: readonly BandPart[]): readonly number[] {
  const shown = [0];
  for (const { from } of parts) {
    if (from - (shown.at(-1) ?? 0) >= NUMBER_ROOM && 100 - from >= NUMBER_ROOM) shown.push(from);
  }
  return [...shown, 100];
}
