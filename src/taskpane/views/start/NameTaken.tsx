import { Button, makeStyles } from "@fluentui/react-components";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import { SHEET_PREFIX } from "./use-creation";

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface NameTakenProps {
  readonly sheet: string;
  readonly onUse: () => void;
  readonly onStop: () => void;
}

/** Nothing has been written yet; the person decides under which names the sheets are made. */
export function NameTaken({ sheet, onUse, onStop }: NameTakenProps) {
  const styles = useStyles();
  const { taken } = useStrings(stepsStrings);
  const other = `${SHEET_PREFIX}${sheet}`;
  return (
    <ViewBody>
      <ViewHeading>{taken.title}</ViewHeading>
      <p className={styles.text}>{taken.text(sheet, other)}</p>
      <div className={styles.buttons}>
        <Button onClick={onStop}>{taken.stop}</Button>
        <Button appearance="primary" onClick={onUse}>
          {taken.use(other)}
        </Button>
      </div>
    </ViewBody>
  );
}
