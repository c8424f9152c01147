import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Criterion } from "../../../core/assessment/model";
import type { CriterionId } from "../../../core/units";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", marginTop: "10px" },
  field: { flex: "1 1 min(14rem, 100%)", minWidth: 0 },
  button: { minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
});

interface GoToCriterionProps {
  readonly criteria: readonly Criterion[];
  readonly current: CriterionId;
  /** How many answers a criterion still lacks. */
  readonly openAt: (criterion: CriterionId) => number;
  readonly onGo: (criterion: CriterionId) => void;
}

/** The way to any criterion, answered or not. The button keeps arrow keys in the list from leaving the page. */
export function GoToCriterion({ criteria, current, openAt, onGo }: GoToCriterionProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const [wanted, setWanted] = useState<CriterionId>(current);
  return (
    <div className={styles.row}>
      <Field label={strings.goTo} size="small" className={styles.field}>
        <Select
          className={styles.select}
          value={wanted}
          onChange={(_, { value }) => setWanted(criteria.find(({ id }) => id === value)?.id ?? current)}
        >
          {criteria.map(({ id, title }) => (
            <option key={id} value={id}>
              {strings.goToOption(id, title, openAt(id))}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} onClick={() => onGo(wanted)}>
        {strings.go}
      </Button>
    </div>
  );
}
