import { makeStyles, tokens } from "@fluentui/react-components";
import type { AnswerEffect } from "../../../core/scoring/answer-effect";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  conditional: { fontWeight: tokens.fontWeightSemibold },
  excludes: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
});

const SIGNS = { excludes: "✕ ", conditional: "! ", none: "" } as const;

/** The consequence of one answer, where it was given; nothing where the rating simply counts. */
export function EffectLine({ effect }: { readonly effect: AnswerEffect }) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const text = strings.counting(effect.counting, effect.tier);
  if (text === "") return null;
  if (effect.tier === "none") return <p className={styles.line}>{text}</p>;
  return (
    <p className={styles.line}>
      <span className={styles[effect.tier]}>
        <span aria-hidden="true">{SIGNS[effect.tier]}</span>
        {strings.effect[effect.tier]}
      </span>{" "}
      {text}
    </p>
  );
}
