import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Firmness } from "../../../core/analysis/firmness";
import { TextLink } from "../../components/TextLink";
import type { Session } from "../../session/session";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";

/** Defined name of the cell that says of when the result is, and whether an input changed since. */
const STATE_NAME = "Analysis_State";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RecordFirmnessProps {
  readonly session: Session;
  readonly firmness: Firmness;
}

/** Puts these figures into the workbook, where colleagues without the pane can read them. */
export function RecordFirmness({ session, firmness }: RecordFirmnessProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const [isWriting, setWriting] = useState(false);
  const [written, setWritten] = useState<Firmness>();
  if (session.isReadOnly) return null;
  const record = async () => {
    setWriting(true);
    const stands = await session.recordFirmness(firmness);
    setWriting(false);
    if (stands) setWritten(firmness);
  };
  return (
    <div className={styles.line}>
      <Button disabledFocusable={isWriting || session.unwritten > 0} onClick={() => void record()}>
        {isWriting ? strings.recording : strings.record}
      </Button>
      <output>
        {session.unwritten > 0 ? strings.recordLater : written === firmness && strings.recorded}
      </output>
      {written === firmness && (
        <TextLink onClick={() => session.show(STATE_NAME)}>{strings.showRecord}</TextLink>
      )}
    </div>
  );
}
