import { makeStyles, tokens } from "@fluentui/react-components";
import type { Band } from "../../core/scoring/result";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { BAND_TOKENS } from "../theme/band-tokens";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    padding: "2px 8px",
    border: "1px solid",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

interface RiskBadgeProps {
  readonly band: Band;
  /** The figure beside the word, already rounded. */
  readonly figure?: number | undefined;
  readonly title?: string | undefined;
}

/** Names the band in words as well, so that it survives greyscale print and screen readers. */
export function RiskBadge({ band, figure, title }: RiskBadgeProps) {
  const styles = useStyles();
  const strings = useStrings(riskStrings);
  const { fill, text, line } = BAND_TOKENS[band];
  return (
    <span
      className={styles.badge}
      title={title}
      style={{ backgroundColor: fill, color: text, borderColor: line }}
    >
      {strings.band[band]}
      {figure !== undefined && ` ${strings.figure(figure)}`}
    </span>
  );
}
