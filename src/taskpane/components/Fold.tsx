import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  details: { marginTop: "4px" },
  summary: {
    width: "fit-content",
    minHeight: "24px",
    padding: "4px 0",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** More on demand: what is inside is drawn, and loaded, when it is first opened. */
export function Fold({ summary, className, isOpen = false, children }: FoldProps) {
  const styles = useStyles();
  const [isShown, setShown] = useState(isOpen);
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && setShown(true)}
    >
      <summary className={className ?? styles.summary}>{summary}</summary>
      {isShown && children}
    </details>
  );
}
