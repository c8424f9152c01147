import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TestedRule } from "../../../hosts/host";
import { excelTestStrings } from "../../strings/excel-test";
import { useStrings } from "../../strings/use-strings";
import { excelReport } from "./excel-report";

const useStyles = makeStyles({
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    rowGap: "8px",
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  answer: { display: "block", color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  report: { boxSizing: "border-box", width: "100%", fontFamily: tokens.fontFamilyMonospace },
});

/** What differs, and the report by which its maker learns of it. */
export function RuleDifferences({ tested }: { readonly tested: readonly TestedRule[] }) {
  const styles = useStyles();
  const strings = useStrings(excelTestStrings);
  const [copied, setCopied] = useState<"yes" | "refused">();
  const different = tested.filter(({ expected, answered }) => expected !== answered);
  const report = excelReport(tested, strings, navigator.userAgent);
  const copy = () => {
    navigator.clipboard.writeText(report).then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  };
  return (
    <>
      <p className={styles.result} role="status">
        {different.length === 0
          ? strings.allHold(tested.length)
          : strings.differ(different.length, tested.length)}
      </p>
      {different.length > 0 && (
        <ul className={styles.list}>
          {different.map(({ rule, expected, answered }) => (
            <li key={rule}>
              {rule}
              <span className={styles.answer}>{strings.expected(expected)}</span>
              <span className={styles.answer}>{strings.answered(answered)}</span>
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.button} onClick={copy}>
        {strings.copy}
      </Button>
      <output>{copied === undefined ? "" : copied === "yes" ? strings.copied : strings.notCopied}</output>
      <details>
        <summary className={styles.summary}>{strings.report}</summary>
        <textarea className={styles.report} aria-label={strings.report} readOnly rows={8} value={report} />
      </details>
    </>
  );
}
