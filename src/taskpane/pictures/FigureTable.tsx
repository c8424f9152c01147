import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Many columns scroll inside the table, never the pane.
  frame: {
    overflowX: "auto",
    marginBottom: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground2 },
  column: {
    padding: "2px 0 2px 8px",
    textAlign: "right",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
  },
  first: { padding: "2px 0", textAlign: "left" },
  row: {
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  cell: {
    padding: "2px 0 2px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
  },
});

interface FigureRow {
  readonly id: string;
  readonly header: ReactNode;
  readonly cells: readonly string[];
}

interface FigureTableProps {
  readonly caption: string;
  /** The first stands above the row headers. */
  readonly columns: readonly ReactNode[];
  readonly rows: readonly FigureRow[];
}

/** The figures of a picture. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th
                key={place}
                scope="col"
                className={mergeClasses(styles.column, place === 0 && styles.first)}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, header, cells }) => (
            <tr key={id}>
              <th scope="row" className={styles.row}>
                {header}
              </th>
              {cells.map((cell, place) => (
                <td key={place} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
