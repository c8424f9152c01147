import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { TriedAnswer } from "../../../core/analysis/trial";
import type { Assessment } from "../../../core/assessment/model";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { TriedRating } from "./TriedRating";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", marginTop: "4px" },
  field: { flex: "1 1 8rem", minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  button: { minWidth: 0 },
});

interface TriedRatingsProps {
  /** As it stands in the workbook. */
  readonly assessment: Assessment;
  readonly answers: readonly TriedAnswer[];
  readonly onTry: (answer: TriedAnswer) => void;
  readonly onRemove: (answer: TriedAnswer) => void;
}

/** Ratings and evidence that are assumed, and the way to assume another one. */
export function TriedRatings({ assessment, answers, onTry, onRemove }: TriedRatingsProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <TriedRating
            key={`${answer.vendor} ${answer.criterion}`}
            assessment={assessment}
            answer={answer}
            onTry={onTry}
            onRemove={() => onRemove(answer)}
          />
        ))}
      </ul>
      <AddRating assessment={assessment} answers={answers} onTry={onTry} />
    </>
  );
}

function AddRating({ assessment, answers, onTry }: Omit<TriedRatingsProps, "onRemove">) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const criteria = assessment.criteria.filter(({ inUse }) => inUse);
  const [vendor, setVendor] = useState(assessment.vendors[0]?.id);
  const [criterion, setCriterion] = useState(criteria[0]?.id);
  if (vendor === undefined || criterion === undefined) return null;
  const isThere = answers.some((one) => one.vendor === vendor && one.criterion === criterion);
  return (
    <div className={styles.row}>
      <Field label={strings.vendor} size="small" className={styles.field}>
        <Select
          className={styles.select}
          value={vendor}
          onChange={(_, { value }) => setVendor(assessment.vendors.find(({ id }) => id === value)?.id)}
        >
          {assessment.vendors.map(({ id, name }) => (
            <option key={id} value={id}>
              {strings.option(id, name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.criterion} size="small" className={styles.field}>
        <Select
          className={styles.select}
          value={criterion}
          onChange={(_, { value }) => setCriterion(criteria.find(({ id }) => id === value)?.id)}
        >
          {criteria.map(({ id, title }) => (
            <option key={id} value={id}>
              {strings.option(id, title)}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} disabled={isThere} onClick={() => onTry({ vendor, criterion })}>
        {strings.addRating}
      </Button>
    </div>
  );
}
