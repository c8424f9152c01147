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

/** Words for screen readers where the picture says it already; with `role="status"` they are read when they change. */
export function SpokenText({ children, role }: { readonly children: ReactNode; readonly role?: "status" }) {
  const styles = useStyles();
  return (
    <span role={role} className={styles.spoken}>
      {children}
    </span>
  );
}
