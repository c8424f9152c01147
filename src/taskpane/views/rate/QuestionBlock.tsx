import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Criterion } from "../../../core/assessment/model";
import { bindsAsRedFlag } from "../../../core/scoring/red-flag";
import { useNavigation } from "../../navigation";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { CriterionDetails } from "./CriterionDetails";

const useStyles = makeStyles({
  block: { display: "grid", rowGap: "6px" },
  above: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  redFlag: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (max-height: 460px)": { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  id: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 460px)": { display: "none" },
  },
});

interface QuestionBlockProps {
  readonly criterion: Criterion;
  readonly domain: string;
}

/** What is asked and why; guidance beside the question, the rest on demand. */
export function QuestionBlock({ criterion, domain }: QuestionBlockProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasActed } = useNavigation();
  useEffect(() => {
    if (hasActed()) heading.current?.focus();
  }, [hasActed]);
  return (
    <div className={styles.block}>
      <div className={styles.above}>
        <span>{domain}</span>
        {bindsAsRedFlag(criterion) && <span className={styles.redFlag}>{strings.redFlag}</span>}
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        <span className={styles.id}>{criterion.id}</span> {criterion.question ?? criterion.title}
      </h1>
      {criterion.why !== undefined && <p className={styles.why}>{criterion.why}</p>}
      <CriterionDetails criterion={criterion} />
    </div>
  );
}
