import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import { type Step, STEPS } from "./draft";

const useStyles = makeStyles({
  steps: { display: "flex", columnGap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    paddingTop: "4px",
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  reached: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Where a person is in the three steps. */
export function StepMarks({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const strings = useStrings(stepsStrings);
  const place = STEPS.indexOf(step);
  return (
    <ol aria-label={strings.progress} className={styles.steps}>
      {STEPS.map((name, index) => (
        <li
          key={name}
          aria-current={name === step ? "step" : undefined}
          className={mergeClasses(
            styles.step,
            index <= place && styles.reached,
            name === step && styles.current,
          )}
        >
          {strings.names[name]}
        </li>
      ))}
    </ol>
  );
}
