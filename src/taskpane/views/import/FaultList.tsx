import { makeStyles } from "@fluentui/react-components";
import type { ImportFault } from "../../../core/import/import-fault";
import { Notice } from "../../components/Notice";
import { importStrings } from "../../strings/import";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({ list: { margin: "4px 0", paddingLeft: "20px" } });

/** What is wrong with a table, each fault with its place. */
export function FaultList({ faults }: { readonly faults: readonly ImportFault[] }) {
  const styles = useStyles();
  const strings = useStrings(importStrings);
  const words = [...new Set(faults.map(strings.fault))];
  return (
    <Notice intent="error" live="alert" title={strings.faultTitle}>
      <ul className={styles.list}>
        {words.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {strings.faultSafe}
    </Notice>
  );
}
