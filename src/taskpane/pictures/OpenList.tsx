import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenCell } from "../../core/comparison/open-by-severity";
import { Fold } from "../components/Fold";
import { UnbrokenIds } from "../components/UnbrokenIds";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";

/** Cells listed at once, the gravest; the others follow on demand. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** The open answers cell by cell, the gravest first. */
export function OpenList({ cells }: { readonly cells: readonly OpenCell[] }) {
  const styles = useStyles();
  const strings = useStrings(pictureStrings);
  const list = (shown: readonly OpenCell[]) => (
    <ul className={styles.list}>
      {shown.map((cell) => (
        <li key={`${cell.severity} ${cell.likelihood}`} className={styles.cell}>
          <strong>{strings.openCell(cell)}</strong> <UnbrokenIds text={strings.openOfCell(cell)} />
        </li>
      ))}
    </ul>
  );
  const others = cells.slice(SHOWN);
  return (
    <>
      {list(cells.slice(0, SHOWN))}
      {others.length > 0 && <Fold summary={strings.moreCells(others.length)}>{list(others)}</Fold>}
    </>
  );
}
