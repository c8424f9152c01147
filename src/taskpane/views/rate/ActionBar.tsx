import { Button, makeStyles } from "@fluentui/react-components";
import { useNavigation } from "../../navigation";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  sentence: { flexBasis: "100%", "@media (max-height: 460px)": { flexBasis: "auto", alignSelf: "center" } },
  right: { marginLeft: "auto" },
});

interface ActionBarProps {
  /** Absent at the very first criterion. */
  readonly onBack: (() => void) | undefined;
  /** Absent when every point is rated. */
  readonly onNext: (() => void) | undefined;
}

export function ActionBar({ onBack, onNext }: ActionBarProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const { go } = useNavigation();
  return (
    <>
      {onNext === undefined && (
        <section aria-label={strings.nextStep} className={styles.sentence}>
          {strings.allDone}
        </section>
      )}
      {onBack !== undefined && <Button onClick={onBack}>{strings.back}</Button>}
      <div className={styles.right}>
        {onNext === undefined ? (
          <Button appearance="primary" onClick={() => go("compare")}>
            {strings.seeComparison}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onNext}>
            {strings.next}
          </Button>
        )}
      </div>
    </>
  );
}
