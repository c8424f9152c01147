import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    padding: "6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

interface TextLinkProps {
  readonly children: ReactNode;
  /** The whole of what it does, where the words alone leave out for whom. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A small link in the flow of the page, tall enough to be hit. */
export function TextLink({ children, label, onClick }: TextLinkProps) {
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.link} aria-label={label} onClick={onClick}>
      {children}
    </Link>
  );
}
