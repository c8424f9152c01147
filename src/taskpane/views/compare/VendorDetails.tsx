import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { VendorId } from "../../../core/units";
import { Letter } from "../../components/Letter";

const useStyles = makeStyles({
  details: { marginTop: "6px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    minHeight: "24px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  counts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface VendorDetailsProps {
  readonly vendor: { readonly id: VendorId; readonly name: string };
  /** What stands behind the vendor's name. */
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One vendor of a list, with what belongs to it on demand. */
export function VendorDetails({
  vendor: { id, name },
  summary,
  isOpen = false,
  children,
}: VendorDetailsProps) {
  const styles = useStyles();
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>
        <Letter vendor={id} /> {name} <span className={styles.counts}>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
