import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { importStrings } from "../../strings/import";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  choice: { display: "grid", rowGap: "4px" },
  file: { maxWidth: "100%", font: "inherit" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FileChoiceProps {
  readonly onChoose: (file: File) => void;
  readonly isReading: boolean;
}

/** The browser's own file field: it works by keyboard, and nothing is sent anywhere. */
export function FileChoice({ onChoose, isReading }: FileChoiceProps) {
  const styles = useStyles();
  const strings = useStrings(importStrings);
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{strings.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby={`${id}-hint`}
        className={styles.file}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          // So that the same file can be chosen again once it was corrected.
          currentTarget.value = "";
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.fileHint}
      </p>
      {isReading && <output className={styles.hint}>{strings.reading}</output>}
    </div>
  );
}
