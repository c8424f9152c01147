import { makeStyles, tokens } from "@fluentui/react-components";
import type { FirmnessState } from "../../analysis/use-firmness";
import { ProgressLine } from "../../components/ProgressLine";
import { TextLink } from "../../components/TextLink";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { useLasting } from "../../use-lasting";

/** Under half a second nothing moves on the screen: what comes and goes faster only disturbs. */
const LONG_MS = 500;

const useStyles = makeStyles({
  box: { marginTop: "10px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ComputingProps {
  readonly state: FirmnessState | { readonly status: "stopped" };
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** How far a longer computation is, with the way to stop it and to go on. */
export function Computing({ state, onStop, onGoOn }: ComputingProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const isLong = useLasting(state.status === "computing", LONG_MS);
  if (state.status === "stopped") {
    return (
      <div className={styles.box}>
        <div className={styles.line}>
          <output>{strings.stopped}</output>
          <TextLink onClick={onGoOn}>{strings.goOn}</TextLink>
        </div>
      </div>
    );
  }
  if (state.status !== "computing" || !isLong) return null;
  return (
    <div className={styles.box}>
      <ProgressLine value={state.progress} max={1} label={strings.computing} />
      <div className={styles.line}>
        <output>
          {state.earlier === undefined ? strings.computing : `${strings.computing}. ${strings.earlier}`}
        </output>
        <TextLink onClick={onStop}>{strings.stop}</TextLink>
      </div>
    </div>
  );
}
