import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import { heldRanges } from "../../../core/comparison/held-range";
import { answerEffect } from "../../../core/scoring/answer-effect";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { CriterionId } from "../../../core/units";
import { Letter } from "../../components/Letter";
import { SectionHeading } from "../../components/SectionHeading";
import { compareStrings } from "../../strings/compare";
import { riskStrings } from "../../strings/risk";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";
import type { GoToRating } from "./use-go-to-rating";

/** Answers named; the rest stands under "What is missing". */
const SHOWN = 5;

const useStyles = makeStyles({
  section: { marginTop: "10px" },
  hint: {
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: "0 0 12px", padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { overflowWrap: "anywhere" },
  id: { whiteSpace: "nowrap" },
  state: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface CloseTheGapProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly vendors: readonly VendorResult[];
  readonly onGo: GoToRating;
}

/** The open answers that hold most of the ranges which overlap; nothing where no answer is open. */
export function CloseTheGap({ assessment, vendors, onGo }: CloseTheGapProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const { figure } = useStrings(riskStrings);
  const points = vendors
    .flatMap((vendor) => heldRanges(assessment, vendor).map((held) => ({ vendor, ...held })))
    .toSorted((one, other) => other.points - one.points)
    .slice(0, SHOWN);
  const [first] = points;
  if (first === undefined) return null;
  return (
    <section className={styles.section}>
      <SectionHeading>{strings.closeGap}</SectionHeading>
      <p className={styles.hint}>{strings.closeGapHint}</p>
      <ul className={styles.list}>
        {points.map(({ vendor, criterion, points: held }) => (
          <li key={`${vendor.id} ${criterion}`} className={styles.entry}>
            <Letter vendor={vendor.id} name={vendor.name} />
            <span className={styles.what}>
              <CriterionName assessment={assessment} criterion={criterion} />
              <AnswerWords assessment={assessment} vendor={vendor} criterion={criterion} />
              <TextLink
                label={strings.goToRatingOf(criterion, vendor.name)}
                onClick={() => onGo(vendor.id, criterion)}
              >
                {strings.goToRating}
              </TextLink>
            </span>
            <span className={styles.points}>{figure(roundedFigure(held))}</span>
          </li>
        ))}
      </ul>
      <Button appearance="primary" onClick={() => onGo(first.vendor.id, first.criterion)}>
        {strings.rateOpenPoints}
      </Button>
    </section>
  );
}

function CriterionName({
  assessment,
  criterion,
}: {
  readonly assessment: Assessment;
  readonly criterion: CriterionId;
}) {
  const styles = useStyles();
  return (
    <strong>
      <span className={styles.id}>{criterion}</span>{" "}
      {assessment.criteria.find(({ id }) => id === criterion)?.title}
    </strong>
  );
}

interface AnswerWordsProps {
  readonly assessment: Assessment;
  readonly vendor: VendorResult;
  readonly criterion: CriterionId;
}

function AnswerWords({ assessment, vendor, criterion }: AnswerWordsProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const result = vendor.criteria.get(criterion);
  if (result === undefined) return null;
  const answer = assessment.vendors.find(({ id }) => id === vendor.id)?.answers.get(criterion);
  return (
    <span className={styles.state}>
      {strings.openAnswer(answerEffect(result, answer, assessment.settings).counting)}
    </span>
  );
}
