import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../components/Notice";
import { ProgressLine } from "../../components/ProgressLine";
import { SectionHeading } from "../../components/SectionHeading";
import type { Session } from "../../session/session";
import { excelTestStrings } from "../../strings/excel-test";
import { useStrings } from "../../strings/use-strings";
import { RuleDifferences } from "./RuleDifferences";
import { useExcelTest } from "./use-excel-test";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px", marginTop: "10px" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { justifySelf: "start" },
});

/** Asks the Excel around the pane whether it keeps the rules the add-in was built on. */
export function TestExcel({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(excelTestStrings);
  const test = useExcelTest(session);
  return (
    <section className={styles.section} aria-labelledby="test-excel">
      <SectionHeading id="test-excel">{strings.title}</SectionHeading>
      <p className={styles.text}>{strings.what}</p>
      <p className={styles.text}>{session.isReadOnly ? strings.readOnly : strings.cost}</p>
      {!session.isReadOnly && (
        <Button className={styles.button} onClick={test.state === "running" ? test.stop : test.start}>
          {test.state === "running" ? strings.stop : strings.start}
        </Button>
      )}
      {test.state === "running" && (
        <>
          <ProgressLine value={test.done} max={test.total} label={strings.title} />
          <p className={styles.text}>{strings.progress(test.done + 1, test.total)}</p>
        </>
      )}
      {test.state === "stopped" && (
        <Notice intent="info" live="status">
          {strings.stopped}
        </Notice>
      )}
      {test.state === "failed" && (
        <Notice intent="error" live="alert">
          {test.message}
        </Notice>
      )}
      {test.state === "done" && <RuleDifferences tested={test.tested} />}
    </section>
  );
}
