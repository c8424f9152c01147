import { makeStyles, tokens } from "@fluentui/react-components";
import { type Assessment, isUnreadable, type PreviousRound } from "../../../core/assessment/model";
import {
  countMovements,
  type CriterionDelta,
  MOVEMENTS,
  roundDelta,
  type VendorDelta,
} from "../../../core/rounds/round-delta";
import type { ComparisonResult } from "../../../core/scoring/result";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import type { Session } from "../../session/session";
import { roundsStrings } from "../../strings/rounds";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  vendor: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  summary: {
    minHeight: "24px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
  },
  list: {
    margin: "2px 0 6px",
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RoundComparisonProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly before: PreviousRound;
}

/** This round beside the one before: each vendor's figures then and now, and what moved under them. */
export function RoundComparison({ session, assessment, comparison, before }: RoundComparisonProps) {
  const shared = useStrings();
  const strings = useStrings(roundsStrings);
  const { assessedOn } = before;
  const day = assessedOn === undefined || isUnreadable(assessedOn) ? undefined : shared.day(assessedOn);
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="round-before">
      <SectionHeading id="round-before">{strings.compare(day)}</SectionHeading>
      {roundDelta(assessment, comparison, before).map((delta) => (
        <VendorMovement key={delta.id} delta={delta} titleOf={(id) => titles.get(id)} />
      ))}
      <TextLink onClick={() => session.show(PREVIOUS_TITLE)}>{strings.showSheet}</TextLink>
    </section>
  );
}

const PREVIOUS_TITLE = "Previous_Title";

interface VendorMovementProps {
  readonly delta: VendorDelta;
  readonly titleOf: (id: CriterionDelta["criterion"]) => string | undefined;
}

function VendorMovement({ delta, titleOf }: VendorMovementProps) {
  const styles = useStyles();
  const strings = useStrings(roundsStrings);
  const { name, movement, before, now, criteria } = delta;
  const counts = countMovements(criteria);
  const moved = MOVEMENTS.filter((one) => one !== "same" && counts.has(one));
  return (
    <div className={styles.vendor}>
      <h3 className={styles.name}>{strings.vendor(name, movement)}</h3>
      <p className={styles.text}>{strings.figures(before?.worst, now?.worst)}</p>
      <p className={styles.text}>{strings.ranks(before?.rank, now?.rank)}</p>
      <p className={styles.text}>{strings.counts(counts)}</p>
      {moved.map((one) => (
        <details key={one}>
          <summary className={styles.summary}>
            {strings.movement(one)}, {counts.get(one)}
          </summary>
          <ul className={styles.list}>
            {criteria
              .filter((criterion) => criterion.movement === one)
              .map((criterion) => (
                <li key={criterion.criterion}>
                  {strings.criterion(criterion.criterion, titleOf(criterion.criterion))}:{" "}
                  {strings.step(criterion.before, criterion.now)}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
