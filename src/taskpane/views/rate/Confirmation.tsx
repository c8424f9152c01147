import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { useKeyDown } from "../../use-key-down";

const useStyles = makeStyles({
  panel: { flexGrow: 1, ":focus": { outlineStyle: "none" } },
  text: { margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    marginTop: "8px",
  },
});

interface ConfirmationProps {
  readonly vendor: string;
  readonly onKeep: () => void;
  readonly onChange: () => void;
}

/**
 * Asks before a vendor is excluded, in place of the action bar. The panel itself takes the focus, so that no
 * key pressed in haste answers it; Escape is "Change".
 */
export function Confirmation({ vendor, onKeep, onChange }: ConfirmationProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const panel = useRef<HTMLDivElement>(null);
  const textId = useId();
  useEffect(() => panel.current?.focus(), []);
  useKeyDown(({ key }) => {
    if (key === "Escape") onChange();
  });
  return (
    <div
      ref={panel}
      role="alertdialog"
      aria-label={strings.confirmLabel(vendor)}
      aria-describedby={textId}
      tabIndex={-1}
      className={styles.panel}
    >
      <p id={textId} className={styles.text}>
        {strings.confirm(vendor)}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onChange}>{strings.change}</Button>
        <Button appearance="primary" onClick={onKeep}>
          {strings.keep}
        </Button>
      </div>
    </div>
  );
}
