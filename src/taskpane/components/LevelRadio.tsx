import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { VendorId } from "../../core/units";
import type { LevelChoice } from "./level-choice";
import { levelKeys } from "./level-keys";

const useStyles = makeStyles({
  cell: {
    position: "relative",
    display: "grid",
    placeItems: "center",
    minHeight: "30px",
    paddingBottom: "6px",
    paddingTop: "2px",
    cursor: "pointer",
  },
  // The native radio lies over the whole cell, unseen, so that every click and key is the browser's own.
  radio: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":hover + span": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":checked + span": {
      color: tokens.colorNeutralBackground1,
      backgroundColor: tokens.colorCompoundBrandBackground,
      border: `1px solid ${tokens.colorCompoundBrandBackground}`,
      fontWeight: tokens.fontWeightBold,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
    ":focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
      "@media (forced-colors: active)": { outlineColor: "CanvasText" },
    },
  },
  circle: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    minWidth: "26px",
    minHeight: "26px",
    width: "max-content",
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    color: tokens.colorNeutralForeground1,
  },
});

interface LevelRadioProps {
  readonly vendor: VendorId;
  readonly choice: LevelChoice;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChoose: (choice: LevelChoice | undefined) => void;
  /** The focus left this vendor's radios. */
  readonly onLeave: () => void;
  readonly style: CSSProperties;
}

/** A native radio drawn as a circle with the vendor's letter in it. */
export function LevelRadio({ vendor, choice, label, isChecked, onChoose, onLeave, style }: LevelRadioProps) {
  const styles = useStyles();
  return (
    <label className={styles.cell} style={style}>
      <input
        type="radio"
        name={`level-${vendor}`}
        value={choice}
        aria-label={label}
        className={styles.radio}
        checked={isChecked}
        onChange={() => onChoose(choice)}
        {...levelKeys(onChoose, onLeave)}
      />
      <span aria-hidden="true" className={styles.circle}>
        {vendor}
      </span>
    </label>
  );
}
