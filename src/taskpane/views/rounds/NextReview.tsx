import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isUnreadable, type Project } from "../../../core/assessment/model";
import { isReviewDue, REVIEW_TRIGGERS } from "../../../core/rounds/next-review";
import { isoDate, type IsoDate } from "../../../core/units";
import { SectionHeading } from "../../components/SectionHeading";
import type { Session } from "../../session/session";
import { roundsStrings } from "../../strings/rounds";
import { useStrings } from "../../strings/use-strings";
import { today } from "../../today";

const useStyles = makeStyles({
  text: { margin: "4px 0 0" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", marginTop: "8px" },
  field: { flex: "1 1 9rem", minWidth: 0 },
  list: {
    margin: "4px 0",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { minHeight: "24px", cursor: "pointer", color: tokens.colorBrandForegroundLink },
});

interface NextReviewProps {
  readonly session: Session;
  readonly project: Project;
}

/** The day to look again, and what asks for an earlier one. */
export function NextReview({ session, project }: NextReviewProps) {
  const styles = useStyles();
  const shared = useStrings();
  const strings = useStrings(roundsStrings);
  const day = readableDay(project.nextReview);
  const isDue = isReviewDue(project, today());
  const state = isDue ? strings.reviewDue : strings.reviewOn;
  return (
    <section aria-labelledby="next-review">
      <SectionHeading id="next-review">{strings.review}</SectionHeading>
      <p className={styles.text}>{day === undefined ? strings.noReview : state(shared.day(day))}</p>
      <DayField key={day} session={session} day={day} />
      <details>
        <summary className={styles.summary}>{strings.earlier}</summary>
        <ul className={styles.list}>
          {REVIEW_TRIGGERS.map((trigger) => (
            <li key={trigger}>{strings.triggers[trigger]}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface DayFieldProps {
  readonly session: Session;
  readonly day: IsoDate | undefined;
}

function DayField({ session, day }: DayFieldProps) {
  const styles = useStyles();
  const shared = useStrings();
  const strings = useStrings(roundsStrings);
  const [typed, setTyped] = useState<string>(day ?? "");
  const [isChecked, setChecked] = useState(false);
  const set = () => {
    setChecked(true);
    if (!isDay(typed) || typed === day) return;
    const nextReview = isoDate(typed);
    void session.change({
      title: strings.reviewChange,
      apply: (assessment) => ({ ...assessment, project: { ...assessment.project, nextReview } }),
      log: {
        what: strings.reviewChange,
        from: day === undefined ? undefined : shared.day(day),
        to: shared.day(nextReview),
      },
    });
  };
  return (
    <div className={styles.row}>
      <Field
        label={strings.reviewDay}
        className={styles.field}
        {...(isChecked && !isDay(typed) && { validationMessage: strings.dayNeeded })}
      >
        <Input type="date" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button onClick={set}>{strings.setDay}</Button>
    </div>
  );
}

/** What a date field gives; years above 9999 and texts, where a browser has no such field, are none. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function readableDay(day: Project["nextReview"]): IsoDate | undefined {
  return day === undefined || isUnreadable(day) ? undefined : day;
}
