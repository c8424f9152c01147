import { Button, makeStyles } from "@fluentui/react-components";
import type { MergeConflict } from "../../core/assessment/merge/merged-value";
import { Notice } from "../components/Notice";
import type { Session } from "../session/session";
import { noticesStrings } from "../strings/notices";
import { useStrings } from "../strings/use-strings";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Parts of an assessment that say nothing beside the id or field that follows them. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "rest",
  "vendors",
  "criteria",
  "domains",
  "answers",
  "project",
  "settings",
]);

/** Fields of the last change that a colleague changed at the same time: theirs stand, and nobody has to guess which. */
export function OverriddenNotice({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(noticesStrings);
  const { overridden } = strings;
  const words = ({ path, theirs, ours }: MergeConflict) => {
    const place = placeOf(path);
    const [their, our] = [shown(theirs, strings.nothing), shown(ours, strings.nothing)];
    if (their === undefined || our === undefined) return overridden.field(place);
    return overridden.value(place, their, our);
  };
  return (
    <Notice
      intent="warning"
      title={overridden.title}
      live="alert"
      actions={
        <Button size="small" onClick={session.dismiss}>
          {strings.close}
        </Button>
      }
    >
      {session.overridden.map((one) => (
        <p key={one.path.join(" ")} className={styles.line}>
          {words(one)}
        </p>
      ))}
      {overridden.safe}
    </Notice>
  );
}

/** "PRV-02, weight" of the way to a field. */
function placeOf(path: readonly string[]): string {
  const telling = path.filter((part) => !CONTAINERS.has(part));
  return telling
    .map((part) => part.replaceAll(/[a-z][A-Z]/g, ([a, b]) => `${a} ${b?.toLowerCase()}`))
    .join(", ");
}

function shown(value: unknown, nothing: string): string | undefined {
  if (value === undefined || value === "") return nothing;
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}
