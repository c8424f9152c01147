import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Answer, EvidenceGrade, Settings } from "../../../core/assessment/model";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({ field: { minWidth: 0 }, select: { minWidth: 0, width: "100%" } });

const GRADES = ["A", "B", "C"] as const satisfies readonly EvidenceGrade[];

interface GradeSelectProps {
  readonly evidence: Answer["evidence"];
  readonly caps: Settings["caps"];
  /** Leaves out what each grade caps, where a line above says it once for all vendors. */
  readonly isShort?: boolean;
  readonly onChoose: (grade: EvidenceGrade | undefined) => void;
}

/** How well a rating is proven, with the highest rating each grade can prove. */
export function GradeSelect({ evidence, caps, isShort = false, onChoose }: GradeSelectProps) {
  const styles = useStyles();
  const { evidence: label, gradeShort, gradeLong } = useStrings(rateStrings);
  const grade = GRADES.find((one) => one === evidence);
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        className={styles.select}
        value={grade ?? ""}
        onChange={(_, { value }) => onChoose(GRADES.find((one) => one === value))}
      >
        <option value="">{isShort ? gradeShort.none : gradeLong.none()}</option>
        {GRADES.map((one) => (
          <option key={one} value={one}>
            {isShort ? gradeShort[one] : gradeLong[one](`${caps[one]}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
