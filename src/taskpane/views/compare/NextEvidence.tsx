import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { EvidencePoint, Firmness } from "../../../core/analysis/firmness";
import type { Assessment, Vendor } from "../../../core/assessment/model";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { Fold } from "../../components/Fold";
import { Letter } from "../../components/Letter";
import { TextLink } from "../../components/TextLink";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { saysTheSame } from "../../says-the-same";
import { compareStrings } from "../../strings/compare";
import { firmnessStrings } from "../../strings/firmness";
import { riskStrings } from "../../strings/risk";
import { useStrings } from "../../strings/use-strings";
import { Section } from "./Section";
import type { GoToRating } from "./use-go-to-rating";

/** Answers named at once, and all in all. */
const SHOWN = 3;
const LISTED = 12;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** As much of an assessment as says what is asked, and of whom. */
interface Asked {
  readonly criteria: Assessment["criteria"];
  readonly vendors: readonly Pick<Vendor, "id" | "name">[];
}

interface NextEvidenceProps {
  readonly assessment: Asked;
  readonly firmness: Pick<Firmness, "nextEvidence">;
  readonly onGo: GoToRating;
}

/** The open answers that hold most of the ranges, what to ask for, and the way to each. */
export const NextEvidence = memo(function NextEvidence(props: NextEvidenceProps) {
  const {
    assessment,
    firmness: { nextEvidence },
    onGo,
  } = props;
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const entries = (points: readonly EvidencePoint[]) => (
    <ul className={styles.list}>
      {points.map((point) => (
        <Entry key={`${point.vendor} ${point.criterion}`} assessment={assessment} point={point} onGo={onGo} />
      ))}
    </ul>
  );
  if (nextEvidence.length === 0) {
    return <Section title={strings.next} hint={strings.nothingOpen} />;
  }
  const others = nextEvidence.slice(SHOWN, LISTED);
  return (
    <Section title={strings.next} hint={strings.nextHint}>
      {entries(nextEvidence.slice(0, SHOWN))}
      {others.length > 0 && <Fold summary={strings.more(others.length)}>{entries(others)}</Fold>}
    </Section>
  );
}, saysTheSame);

interface EntryProps {
  readonly assessment: Asked;
  readonly point: EvidencePoint;
  readonly onGo: GoToRating;
}

function Entry({ assessment, point: { vendor, criterion, points, share }, onGo }: EntryProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const { goToRating, goToRatingOf } = useStrings(compareStrings);
  const { figure } = useStrings(riskStrings);
  const name = assessment.vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  const { title = "", evidence = [] } = assessment.criteria.find(({ id }) => id === criterion) ?? {};
  return (
    <li className={styles.entry}>
      <Letter vendor={vendor} name={name} />
      <div>
        <strong>
          <UnbrokenIds text={`${criterion} ${title}`.trim()} />
        </strong>
        <p className={styles.what}>{strings.holds(name, figure(roundedFigure(points)), share)}</p>
        {evidence.length > 0 && <p className={styles.what}>{strings.askFor(evidence)}</p>}
        <TextLink label={goToRatingOf(criterion, name)} onClick={() => onGo(vendor, criterion)}>
          {goToRating}
        </TextLink>
      </div>
    </li>
  );
}
