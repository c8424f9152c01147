import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FixedWeights } from "../../../core/weighting/fixed-weights";
import { SectionHeading } from "../../components/SectionHeading";
import type { Session } from "../../session/session";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { today } from "../../today";

const useStyles = makeStyles({
  text: { margin: "4px 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: "grid", rowGap: "8px", justifyItems: "start" },
  field: { width: "100%", minWidth: 0 },
});

interface FixWeightsProps {
  readonly session: Session;
  /** Absent while they are not fixed. */
  readonly fixed: FixedWeights | undefined;
  /** Ratings that stand already: weights fixed after them prove less. */
  readonly ratings: number;
}

/** Who fixed the weights and when, or the way to fix them today. */
export function FixWeights({ session, fixed, ratings }: FixWeightsProps) {
  const styles = useStyles();
  const shared = useStrings();
  const { fix } = useStrings(weightsStrings);
  return (
    <section aria-labelledby="fix-weights">
      <SectionHeading id="fix-weights">{fix.title}</SectionHeading>
      <p className={styles.text}>
        {fixed === undefined ? fix.hint : `${fix.fixed(shared.day(fixed.on), fixed.by)} ${fix.later}`}
      </p>
      {fixed === undefined && ratings > 0 && <p className={styles.text}>{fix.late(ratings)}</p>}
      {fixed === undefined && <NameAndFix session={session} />}
    </section>
  );
}

function NameAndFix({ session }: Pick<FixWeightsProps, "session">) {
  const styles = useStyles();
  const shared = useStrings();
  const { fix } = useStrings(weightsStrings);
  const [name, setName] = useState("");
  const [isChecked, setChecked] = useState(false);
  const by = name.trim();
  const fixToday = () => {
    setChecked(true);
    if (by === "") return;
    const on = today();
    void session.change({
      title: fix.title,
      apply: (assessment) => ({
        ...assessment,
        project: { ...assessment.project, weightsFixedOn: on, weightsFixedBy: by },
      }),
      log: { what: fix.logged, to: shared.day(on), by },
    });
  };
  return (
    <div className={styles.row}>
      <Field
        label={fix.name}
        className={styles.field}
        {...(isChecked && by === "" && { validationMessage: fix.nameNeeded })}
      >
        <Input
          className={styles.field}
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button onClick={fixToday}>{fix.button}</Button>
    </div>
  );
}
