import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface SpokenTextProps {
  readonly children: ReactNode;
  /** Read out whenever the words change. */
  readonly isLive?: boolean;
}

/** Words for screen readers, where the picture says it already. */
export function SpokenText({ children, isLive = false }: SpokenTextProps) {
  const styles = useStyles();
  if (isLive) return <output className={styles.spoken}>{children}</output>;
  return <span className={styles.spoken}>{children}</span>;
}
