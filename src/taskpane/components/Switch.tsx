import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: {
    display: "inline-flex",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  option: {
    minHeight: "28px",
    padding: "2px 10px",
    border: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralBackground1,
    backgroundColor: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralForeground2 },
    ":focus-visible": { outlineColor: tokens.colorNeutralBackground1 },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      ":hover": { backgroundColor: "Highlight" },
      ":focus-visible": { outlineColor: "HighlightText" },
    },
  },
});

interface SwitchProps<Value extends string> {
  /** Names the group for people who do not see it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Two or three choices side by side; the pressed one is in force. */
export function Switch<Value extends string>({ label, options, value, onChange }: SwitchProps<Value>) {
  const styles = useStyles();
  return (
    <fieldset aria-label={label} className={styles.group}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={mergeClasses(styles.option, option.value === value && styles.pressed)}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
