import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";

/** Capitals and digits joined by hyphens, such as GAC-01. */
const ID = /([\p{Lu}\d]+(?:-[\p{Lu}\d]+)+)/u;

const useStyles = makeStyles({ id: { whiteSpace: "nowrap" } });

/** A sentence in which the ids of criteria never break at their hyphen. */
export const UnbrokenIds = memo(function UnbrokenIds({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts = text.split(ID).map((words, place) => ({ words, place, isId: place % 2 === 1 }));
  return parts.map(({ words, place, isId }) =>
    isId ? (
      <span key={place} className={styles.id}>
        {words}
      </span>
    ) : (
      words
    ),
  );
});
