import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../../core/assessment/model";
import { proposalsStrings } from "../../strings/proposals";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  proposal: {
    display: "grid",
    rowGap: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface ProposalActions {
  readonly onConfirm: (proposal: Proposal) => void;
  readonly onDismiss: (proposal: Proposal) => void;
}

interface ProposalLinesProps extends ProposalActions {
  readonly proposals: readonly Proposal[];
  readonly vendor: string;
}

/** What is proposed for an answer, and from where. It counts once it is confirmed. */
export function ProposalLines({ proposals, vendor, onConfirm, onDismiss }: ProposalLinesProps) {
  const styles = useStyles();
  const strings = useStrings(proposalsStrings);
  return proposals.map((proposal) => {
    const words = strings.proposed(proposal);
    return (
      <div key={proposal.origin} className={styles.proposal}>
        <p className={styles.text}>{words}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={strings.confirmFor(vendor, words)}
            onClick={() => onConfirm(proposal)}
          >
            {strings.confirm}
          </Button>
          <Button
            size="small"
            aria-label={strings.dismissFor(vendor, words)}
            onClick={() => onDismiss(proposal)}
          >
            {strings.dismiss}
          </Button>
        </div>
      </div>
    );
  });
}
