import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../../hosts/host";
import { ProgressLine } from "../../components/ProgressLine";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
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
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}

export function Creating({ title, progress, onCancel }: CreatingProps) {
  const styles = useStyles();
  const { creating } = useStrings(stepsStrings);
  const heading = title ?? creating.title;
  const elapsed = useElapsed();
  if (elapsed < PATIENCE_MS) return <ViewBody>{null}</ViewBody>;
  const total = progress?.total ?? 0;
  const done = progress?.done ?? 0;
  return (
    <ViewBody>
      <ViewHeading>{heading}</ViewHeading>
      <ProgressLine value={done} max={total} label={heading} />
      <p className={styles.text}>
        <output>
          {progress === undefined
            ? creating.preparing
            : creating.sheet(Math.min(done + 1, total), total, progress.sheet)}
        </output>
        {done > 0 && <> {creating.left(secondsLeft(elapsed, done, total))}</>}
      </p>
      <p className={styles.text}>{creating.safe}</p>
      <Button className={styles.cancel} onClick={onCancel}>
        {creating.cancel}
      </Button>
    </ViewBody>
  );
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

function secondsLeft(elapsed: number, done: number, total: number): number {
  return Math.max(1, Math.round(((elapsed / done) * (total - done)) / 1000));
}
