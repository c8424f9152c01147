import { Button, FluentProvider, makeStyles } from "@fluentui/react-components";
import { Notice } from "./components/Notice";
import { themes } from "./theme/themes";
import { useThemeName } from "./theme/use-theme-name";
import { noticesStrings } from "./strings/notices";
import { useStrings } from "./strings/use-strings";

const useStyles = makeStyles({ page: { minHeight: "100%", padding: "16px", boxSizing: "border-box" } });

interface StoppedProps {
  readonly reason: "no-host" | "fault";
}

/** All that the pane still says when Excel is not there, or when it met a mistake of its own. */
export function Stopped({ reason }: StoppedProps) {
  const styles = useStyles();
  const { stopped, titles, noHost } = useStrings(noticesStrings);
  const theme = useThemeName("excel", undefined);
  const isFault = reason === "fault";
  return (
    <FluentProvider theme={themes[theme]} className={styles.page}>
      <Notice
        intent="error"
        title={isFault ? stopped.title : titles["no-host"]}
        live="alert"
        actions={<Button onClick={() => window.location.reload()}>{stopped.reload}</Button>}
      >
        {isFault ? stopped.text : noHost}
      </Notice>
    </FluentProvider>
  );
}
