import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VendorId } from "../../core/units";
import type { Level, LevelChoice } from "./level-choice";
import { LevelRadio } from "./LevelRadio";

const useStyles = makeStyles({
  table: { display: "grid", alignItems: "center" },
  sign: { alignSelf: "start", paddingTop: "8px", fontWeight: tokens.fontWeightSemibold },
  words: {
    alignSelf: "start",
    paddingTop: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  beside: { alignSelf: "center", paddingBottom: "8px" },
  rule: { alignSelf: "end", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  column: { display: "contents" },
});

interface RatedVendor {
  readonly id: VendorId;
  readonly name: string;
  /** Absent while not rated. */
  readonly choice: LevelChoice | undefined;
}

interface LevelTableProps {
  readonly vendors: readonly RatedVendor[];
  readonly levels: readonly Level[];
  /** Words of one radio: "Birchline: 3, Documented architecture". */
  readonly label: (vendor: string, sign: string, words: string) => string;
  /** Without a choice the rating is cleared. */
  readonly onChoose: (vendor: VendorId, choice: LevelChoice | undefined) => void;
  /** The focus left a vendor's column. */
  readonly onLeave: () => void;
}

/**
 * One row per level, one column of radios per vendor. On the screen the words of a level run over the full
 * width with its radios under them; in the page a vendor's radios follow each other, so that the arrow keys
 * run down its column and Tab goes on to the next vendor, in every browser and without a script.
 */
export function LevelTable({ vendors, levels, label, onChoose, onLeave }: LevelTableProps) {
  const styles = useStyles();
  const rows = rowsOf(levels);
  return (
    <div
      className={styles.table}
      style={{ gridTemplateColumns: `1.25rem minmax(0, 1fr) repeat(${vendors.length}, 38px)` }}
    >
      {levels.map((level, index) => (
        <LevelWords
          key={level.sign}
          level={level}
          row={rows[index] ?? 1}
          isLast={index === levels.length - 1}
        />
      ))}
      {vendors.map(({ id, name, choice }, column) => (
        <fieldset key={id} aria-label={name} className={styles.column}>
          {levels.map((level, index) => (
            <LevelRadio
              key={level.sign}
              vendor={id}
              choice={level.choice}
              label={label(name, level.sign, level.words)}
              isChecked={choice === level.choice}
              onChoose={(chosen) => onChoose(id, chosen)}
              onLeave={onLeave}
              style={{ gridColumn: column + 3, gridRow: radioRow(level, rows[index] ?? 1) }}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function LevelWords({
  level,
  row,
  isLast,
}: {
  readonly level: Level;
  readonly row: number;
  readonly isLast: boolean;
}) {
  const styles = useStyles();
  const beside = isShort(level) && styles.beside;
  return (
    <>
      <span
        aria-hidden="true"
        className={mergeClasses(styles.sign, beside)}
        style={{ gridColumn: 1, gridRow: row }}
      >
        {level.sign}
      </span>
      <span
        className={mergeClasses(styles.words, beside)}
        style={{ gridColumn: isShort(level) ? 2 : "2 / -1", gridRow: row }}
      >
        {level.words}
      </span>
      {!isLast && (
        <span
          aria-hidden="true"
          className={styles.rule}
          style={{ gridColumn: "1 / -1", gridRow: radioRow(level, row) }}
        />
      )}
    </>
  );
}

/** The two short rows have their radios beside the words, the levels have them below. */
function isShort({ choice }: Level): boolean {
  return typeof choice === "string";
}

function radioRow(level: Level, row: number): number {
  return isShort(level) ? row : row + 1;
}

function rowsOf(levels: readonly Level[]): readonly number[] {
  const rows: number[] = [];
  let next = 1;
  for (const level of levels) {
    rows.push(next);
    next = radioRow(level, next) + 1;
  }
  return rows;
}
