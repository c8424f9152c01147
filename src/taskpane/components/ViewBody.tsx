import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflow: "hidden" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "16px 16px 24px",
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    overflowWrap: "break-word",
    // Links take their overflow from here and would be squeezed to nothing where the page is long.
    "& > *": { flexShrink: 0 },
    // Otherwise a list is as wide as its longest choice, and the pane cuts it off.
    "& .fui-Select": { minWidth: 0 },
    "@media (max-width: 290px)": { paddingLeft: "12px", paddingRight: "12px" },
    "@media (max-height: 460px)": { paddingTop: "8px", paddingBottom: "12px", rowGap: "8px" },
  },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // The primary button stays at the right, also where it wraps.
    "& > :last-child": { marginLeft: "auto" },
    "@media (max-width: 290px)": {
      paddingLeft: "12px",
      paddingRight: "12px",
      "& > button": { minWidth: "0" },
    },
    "@media (max-height: 460px)": { paddingTop: "4px", paddingBottom: "4px" },
  },
});

interface ViewBodyProps {
  readonly children: ReactNode;
  /** The action bar under the scrolled body: back on the left, the one primary button on the right. */
  readonly actions?: ReactNode;
}

/** What scrolls between the links above and the status line below. */
export function ViewBody({ children, actions }: ViewBodyProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <main className={styles.body}>{children}</main>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
