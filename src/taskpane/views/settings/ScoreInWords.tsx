import { makeStyles, tokens } from "@fluentui/react-components";
import { settingsStrings } from "../../strings/settings";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  list: {
    display: "grid",
    rowGap: "6px",
    margin: "4px 0 0",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The method in ten lines, for people who will not read its documentation. */
export function ScoreInWords() {
  const styles = useStyles();
  const { score, scoreLines } = useStrings(settingsStrings);
  return (
    <details>
      <summary className={styles.summary}>{score}</summary>
      <ol className={styles.list}>
        {scoreLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  );
}
