import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { useNavigation } from "../navigation";

const useStyles = makeStyles({
  eyebrow: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: "1.3",
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface ViewHeadingProps {
  readonly eyebrow?: ReactNode;
  readonly children: ReactNode;
}

/** The view's title. It takes the focus when the view opens, so that reading starts there. */
export function ViewHeading({ eyebrow, children }: ViewHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hasActed } = useNavigation();
  useEffect(() => {
    if (hasActed()) heading.current?.focus();
  }, [hasActed]);
  return (
    <div>
      {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
    </div>
  );
}
