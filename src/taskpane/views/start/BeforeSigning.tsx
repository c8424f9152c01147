import { makeStyles, tokens } from "@fluentui/react-components";
import { isUnreadable } from "../../../core/assessment/model";
import { CHECK_LINE } from "../../check-line";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import { useNavigation, type ViewName } from "../../navigation";
import { startStrings } from "../../strings/start";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import type { FoundProps } from "./ProgressCard";
import {
  countCriteria,
  type CriteriaOfVendor,
  ratingsToReconcile,
  redFlagsWithoutEvidence,
} from "./signing-points";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    alignItems: "baseline",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type FoundStrings = (typeof startStrings)[Language]["found"];

interface Point {
  readonly sign: "○" | "!" | "✓";
  readonly title: string;
  readonly text?: string | undefined;
  /** Where it can be settled. */
  readonly view?: ViewName;
  readonly onClick?: () => void;
}

/** What a person who signs would ask first; only what is true at this moment. */
export function BeforeSigning(props: FoundProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { found } = useStrings(startStrings);
  const { go } = useNavigation();
  return (
    <section aria-labelledby="before-signing">
      <SectionHeading id="before-signing">{found.beforeSigning}</SectionHeading>
      <ul className={styles.list}>
        {signingPoints(props, found, strings.day).map(
          ({ sign, title, text, view, onClick = view && (() => go(view)) }) => (
            <li key={title} className={styles.line}>
              <span className={styles.sign}>{sign}</span>
              <div>
                <p className={styles.title}>
                  {onClick === undefined ? title : <TextLink onClick={onClick}>{title}</TextLink>}
                </p>
                {text !== undefined && <p className={styles.text}>{text}</p>}
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function signingPoints(
  props: FoundProps,
  found: FoundStrings,
  day: (isoDate: string) => string,
): readonly Point[] {
  const { session, assessment, comparison } = props;
  const unproven = redFlagsWithoutEvidence(assessment, comparison);
  const contested = ratingsToReconcile(comparison);
  const points: Point[] = [openRatings(props, found)];
  if (unproven.length > 0) {
    points.push({
      sign: "!",
      title: found.withoutEvidence(countCriteria(unproven)),
      text: listed(unproven, found),
    });
  }
  if (contested.length > 0) {
    points.push({
      sign: "!",
      title: found.toReconcile(countCriteria(contested)),
      text: listed(contested, found),
    });
  }
  if (session.checks?.isFine === false)
    points.push({
      sign: "!",
      title: found.checks,
      text: session.checks.text,
      onClick: () => session.show(CHECK_LINE),
    });
  return [...points, weights(props, found, day)];
}

function openRatings({ comparison }: FoundProps, found: FoundStrings): Point {
  const open = comparison.vendors.reduce((sum, { missing }) => sum + missing.length, 0);
  return open === 0
    ? { sign: "✓", title: found.everyPointRated }
    : { sign: "○", title: found.ratingsOpen(open), text: found.provisional };
}

function weights(
  { session, assessment }: FoundProps,
  found: FoundStrings,
  day: (isoDate: string) => string,
): Point {
  const { weightsFixedOn, weightsFixedBy } = assessment.project;
  if (weightsFixedOn === undefined || isUnreadable(weightsFixedOn)) {
    const point = { sign: "○", title: found.weightsNotFixed, text: found.fixWeights } as const;
    return session.isReadOnly ? point : { ...point, view: "weights" };
  }
  return {
    sign: "✓",
    title: found.weightsFixed,
    text: found.weightsFixedBy(day(weightsFixedOn), weightsFixedBy),
  };
}

function listed(lists: readonly CriteriaOfVendor[], found: FoundStrings): string {
  return lists.map(({ vendor, criteria }) => found.ofVendor(vendor.name, criteria)).join(" ");
}
