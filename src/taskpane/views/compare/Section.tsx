import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SectionHeading } from "../../components/SectionHeading";
import { drawnInView } from "../../theme/drawn-in-view";

const useStyles = makeStyles({
  section: { marginTop: "10px", ...drawnInView },
  hint: {
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children?: ReactNode;
}

export function Section({ title, hint, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <SectionHeading>{title}</SectionHeading>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
