import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer, Assessment, Criterion } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { VendorId } from "../../../core/units";
import { LevelTable } from "../../components/LevelTable";
import { SectionHeading } from "../../components/SectionHeading";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { EvidenceRow } from "./EvidenceRow";
import { choiceOf, levelsOf } from "./levels";
import type { ProposalActions } from "./ProposalLines";
import { basisWithout, ratedAnswers } from "./rated-answer";
import type { LevelEntry } from "./use-level-entry";
import { groupOf, VendorGroups } from "./VendorGroups";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { overflowWrap: "anywhere" },
  hint: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  evidence: { marginTop: "22px" },
  scale: { marginBottom: "8px" },
});

export interface AnswersProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly criterion: Criterion;
  readonly vendor: VendorId;
  readonly levels: LevelEntry;
  readonly onProposal: ProposalActions;
}

interface ByCriterionProps extends AnswersProps {
  readonly onTurnTo: (vendor: VendorId) => void;
  readonly onAnswer: (vendor: VendorId, change: Partial<Answer>) => void;
}

/** All vendors on one criterion: the question is read once. More than five vendors come in groups. */
export function ByCriterion({ vendor, levels, onTurnTo, onAnswer, ...shared }: ByCriterionProps) {
  const styles = useStyles();
  const strings = useStrings(rateStrings);
  const { assessment, comparison, criterion } = shared;
  const { caps } = assessment.settings;
  const shown = groupOf(ratedAnswers(assessment, comparison, criterion), vendor);
  return (
    <>
      <VendorGroups vendors={assessment.vendors} shown={shown.map((one) => one.vendor)} onTurnTo={onTurnTo} />
      <ul className={styles.legend}>
        {shown.map(({ vendor: { id, name } }) => (
          <li key={id} className={styles.entry}>
            <strong>{id}</strong> {name}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{strings.chooseLevels}</p>
      <LevelTable
        vendors={shown.map(({ vendor: { id, name }, answer }) => ({
          id,
          name,
          choice: levels.shown(id, choiceOf(answer)),
        }))}
        levels={levelsOf(criterion, strings)}
        label={strings.level}
        onChoose={levels.choose}
        onLeave={levels.finish}
      />
      <div className={styles.evidence}>
        <SectionHeading>{strings.evidence}</SectionHeading>
        <p className={mergeClasses(styles.hint, styles.scale)}>
          {strings.evidenceScale(`${caps.A}`, `${caps.B}`, `${caps.C}`)}
        </p>
        {shown.map((rated) => (
          <EvidenceRow
            key={`${criterion.id} ${rated.vendor.id}`}
            rated={rated}
            caps={caps}
            criterion={criterion.id}
            basis={basisWithout(criterion, assessment, comparison)}
            onAnswer={(change) => onAnswer(rated.vendor.id, change)}
            onProposal={shared.onProposal}
          />
        ))}
      </div>
    </>
  );
}
