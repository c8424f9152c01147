import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndexTable } from "../../../core/import/index-table";
import { SectionHeading } from "../../components/SectionHeading";
import { importStrings } from "../../strings/import";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  text: { margin: "4px 0 0", overflowWrap: "anywhere" },
  small: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How the table was read, so that a person can see whether that is what it says. */
export function Understood({ table }: { readonly table: IndexTable }) {
  const styles = useStyles();
  const strings = useStrings(importStrings);
  return (
    <section aria-labelledby="understood">
      <SectionHeading id="understood">{strings.understood}</SectionHeading>
      <p className={styles.text}>
        {strings.form(table)} {strings.decimal(table)} {strings.withoutScore(table.withoutScore)}
      </p>
      <p className={styles.small}>{strings.rule}</p>
    </section>
  );
}
