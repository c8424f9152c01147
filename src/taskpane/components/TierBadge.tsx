import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tier } from "../../core/scoring/result";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  conditional: { border: `1px dashed ${tokens.colorNeutralForeground1}` },
  excluded: {
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "Canvas",
      backgroundColor: "CanvasText",
    },
  },
});

/** Shape and word, not colour: outlined, dashed, filled. */
export function TierBadge({ tier }: { readonly tier: Tier }) {
  const styles = useStyles();
  const { sign, word } = useStrings(riskStrings).tier[tier];
  const shape = mergeClasses(styles.badge, tier === 1 && styles.conditional, tier === 2 && styles.excluded);
  return (
    <span className={shape}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  );
}
