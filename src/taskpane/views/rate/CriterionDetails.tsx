import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Criterion } from "../../../core/assessment/model";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: {
    width: "fit-content",
    padding: "4px 0",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  heading: { margin: "8px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  whenLow: { "@media (min-height: 460.1px)": { display: "none" } },
});

/** Everything else that stands in the workbook about a criterion; absent where there is nothing. */
export function CriterionDetails({ criterion }: { readonly criterion: Criterion }) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const parts = [
    { heading: strings.guidance, text: criterion.guidance },
    { heading: strings.evidenceExpected, text: criterion.evidence },
    { heading: strings.knockOut, text: criterion.knockOutCondition },
    { heading: strings.clearance, text: criterion.knockOutClearance },
    { heading: strings.rights, text: criterion.rights },
    { heading: strings.sources, text: criterion.sources },
    { heading: strings.clause, text: criterion.clause },
  ].filter(({ text }) => text !== undefined && text.length > 0);
  if (parts.length === 0 && criterion.why === undefined) return null;
  return (
    <details key={criterion.id} className={styles.details}>
      <summary className={styles.summary}>{strings.details}</summary>
      {criterion.why !== undefined && (
        <div className={styles.whenLow}>
          <Part heading={strings.why}>
            <p className={styles.text}>{criterion.why}</p>
          </Part>
        </div>
      )}
      {parts.map(({ heading, text = "" }) => (
        <Part key={heading} heading={heading}>
          {typeof text === "string" ? <p className={styles.text}>{text}</p> : <Entries entries={text} />}
        </Part>
      ))}
    </details>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
