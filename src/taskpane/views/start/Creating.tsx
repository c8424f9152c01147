import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ChangeProgress, Progress } from "../../../hosts/host";
import { ProgressLine } from "../../components/ProgressLine";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";

/** Shorter waits pass without a picture of waiting. */
const PATIENCE_MS = 500;

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cancel: { alignSelf: "flex-start" },
});

interface CreatingProps {
  /** What goes on; absent, that sheets are created. */
  readonly title?: string;
  readonly progress: Progress | ChangeProgress | undefined;
  readonly onCancel: () => void;
}

export function Creating({ title, progress, onCancel }: CreatingProps) {
  const styles = useStyles();
  const { creating } = useStrings(stepsStrings);
  const heading = title ?? creating.title;
  const elapsed = useElapsed();
  const [isCancelled, setCancelled] = useState(false);
  if (elapsed < PATIENCE_MS) return <ViewBody>{null}</ViewBody>;
  // What stands in its place is not taken back on the way.
  const isLast = progress !== undefined && "step" in progress && progress.step === "switching";
  const cancel = () => {
    if (isLast) return;
    setCancelled(true);
    onCancel();
  };
  return (
    <ViewBody>
      <ViewHeading>{heading}</ViewHeading>
      <ProgressLine value={progress?.done ?? 0} max={progress?.total ?? 0} label={heading} />
      <p className={styles.text}>
        <output>{stateOf(progress, creating)}</output>
        {progress !== undefined && !("step" in progress) && progress.done > 0 && (
          <> {creating.left(secondsLeft(elapsed, progress))}</>
        )}
      </p>
      <p className={styles.text}>
        {isLast ? creating.last : isCancelled ? creating.cancelling : creating.safe}
      </p>
      <Button className={styles.cancel} disabledFocusable={isLast || isCancelled} onClick={cancel}>
        {creating.cancel}
      </Button>
    </ViewBody>
  );
}

function stateOf(
  progress: CreatingProps["progress"],
  strings: (typeof stepsStrings)[Language]["creating"],
): string {
  if (progress === undefined) return strings.preparing;
  const { done, total } = progress;
  const number = Math.min(Math.floor(done) + 1, total);
  if (!("step" in progress)) return strings.sheet(number, total, progress.sheet);
  return strings.step(number, total, strings.steps[progress.step](progress.sheets));
}

/** Milliseconds since this was first shown. */
function useElapsed(): number {
  const [start] = useState(() => performance.now());
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setElapsed(performance.now() - start), PATIENCE_MS);
    return () => clearInterval(timer);
  }, [start]);
  return elapsed;
}

function secondsLeft(elapsed: number, { done, total }: Progress): number {
  return Math.max(1, Math.round(((elapsed / done) * (total - done)) / 1000));
}
