import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VendorId } from "../../../core/units";
import type { Level, LevelChoice } from "../../components/level-choice";
import { levelKeys } from "../../components/level-keys";

const useStyles = makeStyles({
  list: { display: "grid", margin: "0 -8px", padding: 0, border: "none", minInlineSize: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px 1rem minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  first: {
    marginTop: "9px",
    position: "relative",
    "::before": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      top: "-5px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  radio: {
    width: "18px",
    height: "18px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    outlineStyle: "none",
  },
  sign: { fontWeight: tokens.fontWeightSemibold },
});

interface LevelListProps {
  readonly vendor: VendorId;
  readonly label: string;
  readonly levels: readonly Level[];
  readonly choice: LevelChoice | undefined;
  readonly onChoose: (choice: LevelChoice | undefined) => void;
  readonly onLeave: () => void;
}

/** The levels in words for one vendor, with the same keys as the table of all vendors. */
export function LevelList({ vendor, label, levels, choice, onChoose, onLeave }: LevelListProps) {
  const styles = useStyles();
  const firstShort = levels.findIndex((level) => typeof level.choice === "string");
  return (
    <fieldset aria-label={label} className={styles.list}>
      {levels.map((level, index) => (
        <label
          key={level.sign}
          className={mergeClasses(
            styles.row,
            index === firstShort && styles.first,
            level.choice === choice && styles.chosen,
          )}
        >
          <input
            type="radio"
            name={`level-${vendor}`}
            value={level.choice}
            className={styles.radio}
            checked={level.choice === choice}
            onChange={() => onChoose(level.choice)}
            {...levelKeys(onChoose, onLeave)}
          />
          <span className={styles.sign}>{level.sign}</span>
          <span>{level.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
