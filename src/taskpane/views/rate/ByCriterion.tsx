import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Answer, Assessment, Criterion } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { VendorId } from "../../../core/units";
import type { LevelChoice } from "../../components/level-choice";
import { LevelTable } from "../../components/LevelTable";
import { SectionHeading } from "../../components/SectionHeading";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { EvidenceRow } from "./EvidenceRow";
import { choiceOf, levelsOf } from "./levels";
import { basisWithout, ratedAnswers } from "./rated-answer";
import type { LevelEntry } from "./use-level-entry";

/** Columns of lettered circles that fit beside each other at 320 px. */
const COLUMNS = 5;

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  entry: { overflowWrap: "anywhere" },
  hint: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  groups: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  evidence: { marginTop: "10px" },
  scale: {
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface RatingProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly criterion: Criterion;
  readonly vendor: VendorId;
  readonly levels: LevelEntry;
  readonly onTurnTo: (vendor: VendorId) => void;
  readonly onAnswer: (vendor: VendorId, change: Partial<Answer>) => void;
}

/** All vendors on one criterion: the question is read once. More than five vendors come in groups. */
export function ByCriterion({
  assessment,
  comparison,
  criterion,
  vendor,
  levels,
  onTurnTo,
  onAnswer,
}: RatingProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const all = ratedAnswers(assessment, comparison, criterion);
  const first =
    COLUMNS *
    Math.floor(
      Math.max(
        0,
        all.findIndex((one) => one.vendor.id === vendor),
      ) / COLUMNS,
    );
  const shown = all.slice(first, first + COLUMNS);
  const { A, B, C } = assessment.settings.caps;
  return (
    <>
      <div>
        {all.length > COLUMNS && <Groups vendors={assessment.vendors} first={first} onTurnTo={onTurnTo} />}
        <ul className={styles.legend}>
          {shown.map(({ vendor: { id, name } }) => (
            <li key={id} className={styles.entry}>
              <strong>{id}</strong> {name}
            </li>
          ))}
        </ul>
        <p className={styles.hint}>{strings.chooseLevels}</p>
        <LevelTable
          vendors={shown.map((one) => ({
            id: one.vendor.id,
            name: one.vendor.name,
            choice: levels.shown(one.vendor.id, choiceOf(one.answer)),
          }))}
          levels={levelsOf(criterion, strings)}
          label={strings.level}
          onChoose={(id: VendorId, choice: LevelChoice | undefined) => levels.choose(id, choice)}
          onLeave={levels.finish}
        />
      </div>
      <div className={styles.evidence}>
        <SectionHeading>{strings.evidence}</SectionHeading>
        <p className={styles.scale}>{strings.evidenceScale(`${A}`, `${B}`, `${C}`)}</p>
        {shown.map((rated) => (
          <EvidenceRow
            key={`${criterion.id} ${rated.vendor.id}`}
            rated={rated}
            caps={assessment.settings.caps}
            criterion={criterion.id}
            basis={basisWithout(criterion, assessment, comparison)}
            onAnswer={(change) => onAnswer(rated.vendor.id, change)}
          />
        ))}
      </div>
    </>
  );
}

interface GroupsProps {
  readonly vendors: Assessment["vendors"];
  readonly first: number;
  readonly onTurnTo: (vendor: VendorId) => void;
}

function Groups({ vendors, first, onTurnTo }: GroupsProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const last = Math.min(first + COLUMNS, vendors.length) - 1;
  const previous = vendors[first - COLUMNS];
  const next = vendors[first + COLUMNS];
  return (
    <div className={styles.groups}>
      <strong aria-live="polite">
        {strings.group(`${vendors[first]?.id}`, `${vendors[last]?.id}`, vendors.length)}
      </strong>
      {previous !== undefined && (
        <Link as="button" inline onClick={() => onTurnTo(previous.id)}>
          {strings.previousVendors}
        </Link>
      )}
      {next !== undefined && (
        <Link as="button" inline onClick={() => onTurnTo(next.id)}>
          {strings.nextVendors}
        </Link>
      )}
    </div>
  );
}
