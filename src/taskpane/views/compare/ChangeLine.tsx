import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1.25rem minmax(0, 1fr)",
    columnGap: "6px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  sign: { textAlign: "center", fontWeight: tokens.fontWeightSemibold },
});

/** One thing that would change the order, or that cannot; the words say which, the sign helps the eye. */
export function ChangeLine({ sign, children }: { readonly sign: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      <div>{children}</div>
    </li>
  );
}
