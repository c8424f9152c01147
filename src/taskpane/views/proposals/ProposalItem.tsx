import { makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion, Proposal, Vendor } from "../../../core/assessment/model";
import { TextLink } from "../../components/TextLink";
import type { Session } from "../../session/session";
import { proposalsStrings } from "../../strings/proposals";
import { useStrings } from "../../strings/use-strings";
import { useGoToRating } from "../compare/use-go-to-rating";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  excludes: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ProposalItemProps {
  readonly session: Session;
  readonly proposal: Proposal;
  /** Absent where they have gone from the assessment. */
  readonly criterion: Criterion | undefined;
  readonly vendor: Vendor | undefined;
  readonly excludes: boolean;
}

/** One proposal: what it is about, what it would say in the words of the level, and the way to it. */
export function ProposalItem({ session, proposal, criterion, vendor, excludes }: ProposalItemProps) {
  const styles = useStyles();
  const strings = useStrings(proposalsStrings);
  const goTo = useGoToRating(session);
  const level =
    typeof proposal.rating === "number" ? criterion?.levels?.[Math.floor(proposal.rating)] : undefined;
  return (
    <li className={styles.item}>
      <p className={styles.title}>{strings.line(proposal.criterion, criterion?.title ?? strings.gone)}</p>
      <p className={styles.text}>{strings.proposed(proposal)}</p>
      {level !== undefined && <p className={styles.text}>{level}</p>}
      {excludes && (
        <p className={styles.text}>
          <span className={styles.excludes}>✕ {strings.excludes}</span>
        </p>
      )}
      {criterion !== undefined && vendor !== undefined && (
        <TextLink
          label={strings.openFor(criterion.id, vendor.name)}
          onClick={() => goTo(vendor.id, criterion.id)}
        >
          {strings.open}
        </TextLink>
      )}
    </li>
  );
}
