import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { levelNow, type TriedAnswer } from "../../../core/analysis/trial";
import type { Answer, Assessment, EvidenceGrade } from "../../../core/assessment/model";
import { MAX_RATING } from "../../../core/units";
import { Letter } from "../../components/Letter";
import { TextLink } from "../../components/TextLink";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";

const GRADES = ["A", "B", "C"] as const satisfies readonly EvidenceGrade[];
const LEVELS = Array.from({ length: MAX_RATING + 1 }, (_, level) => level);

const useStyles = makeStyles({
  entry: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px", overflowWrap: "anywhere" },
  name: { flexGrow: 1, minWidth: 0 },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
  field: { minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  words: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface TriedRatingProps {
  readonly assessment: Assessment;
  readonly answer: TriedAnswer;
  readonly onTry: (answer: TriedAnswer) => void;
  readonly onRemove: () => void;
}

/** One assumed answer: its level and its evidence, each "as it is" until changed. */
export function TriedRating({ assessment, answer, onTry, onRemove }: TriedRatingProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const { vendor, criterion, level, evidence } = answer;
  const found = assessment.vendors.find(({ id }) => id === vendor);
  const { title = "", levels } = assessment.criteria.find(({ id }) => id === criterion) ?? {};
  const now: Answer = found?.answers.get(criterion) ?? {};
  const name = found?.name ?? vendor;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <Letter vendor={vendor} name={name} />
        <strong className={styles.name}>
          <UnbrokenIds text={`${criterion} ${title}`.trim()} />
        </strong>
        <TextLink label={strings.removeOf(criterion, name)} onClick={onRemove}>
          {strings.remove}
        </TextLink>
      </div>
      <div className={styles.fields}>
        <Choice
          label={strings.level}
          name={strings.levelOf(criterion, name)}
          value={level === undefined ? "" : `${level}`}
          none={strings.levelNow(levelNow(now))}
          options={LEVELS.map((one) => [`${one}`, `${one}`])}
          onChoose={(value) => onTry({ ...answer, level: LEVELS.find((one) => `${one}` === value) })}
        />
        <Choice
          label={strings.evidence}
          name={strings.evidenceOf(criterion, name)}
          value={evidence ?? ""}
          none={strings.evidenceNow(now.evidence)}
          options={GRADES.map((one) => [one, strings.grade[one]])}
          onChoose={(value) => onTry({ ...answer, evidence: GRADES.find((one) => one === value) })}
        />
      </div>
      {level !== undefined && levels !== undefined && <p className={styles.words}>{levels[level]}</p>}
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The whole of what is chosen, for those who do not see the line above. */
  readonly name: string;
  readonly value: string;
  /** Words for "as it is". */
  readonly none: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, name, value, none, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        className={styles.select}
        aria-label={name}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen)}
      >
        <option value="">{none}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
