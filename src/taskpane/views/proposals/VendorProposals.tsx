import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Proposal, Vendor } from "../../../core/assessment/model";
import { excludesVendor } from "../../../core/comparison/exclusion";
import { confirmedAnswer } from "../../../core/proposals/confirmed-answer";
import type { Session } from "../../session/session";
import { proposalsStrings } from "../../strings/proposals";
import { useStrings } from "../../strings/use-strings";
import { ProposalItem } from "./ProposalItem";

const useStyles = makeStyles({
  summary: {
    minHeight: "28px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { margin: "4px 0", padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  note: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface VendorProposalsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly vendor: Vendor | undefined;
  readonly proposals: readonly Proposal[];
  /** Says what was done. */
  readonly onDone: (words: string) => void;
}

/** One vendor's proposals. Confirming all of them stands below the last one, so that they are seen before. */
export function VendorProposals(props: VendorProposalsProps) {
  const { session, assessment, vendor, proposals } = props;
  const styles = useStyles();
  const strings = useStrings(proposalsStrings);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {strings.ofVendor(vendor?.name ?? strings.gone, proposals.length)}
      </summary>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {proposals.map((proposal) => (
              <ProposalItem
                key={`${proposal.criterion} ${proposal.origin}`}
                session={session}
                criterion={assessment.criteria.find(({ id }) => id === proposal.criterion)}
                proposal={proposal}
                vendor={vendor}
                excludes={excludes(assessment, proposal)}
              />
            ))}
          </ul>
          <Bulk {...props} />
        </>
      )}
    </details>
  );
}

function Bulk({ session, assessment, vendor, proposals, onDone }: VendorProposalsProps) {
  const styles = useStyles();
  const strings = useStrings(proposalsStrings);
  const [isAsking, setAsking] = useState(false);
  const name = vendor?.name ?? strings.gone;
  const safe = vendor === undefined ? [] : confirmable(assessment, vendor, proposals);
  const excluding = proposals.filter((proposal) => excludes(assessment, proposal)).length;
  const dismissAll = () => {
    session.dismissProposals(proposals);
    onDone(strings.dismissed(name, proposals.length));
  };
  if (isAsking) {
    return (
      <div role="alertdialog" aria-label={strings.dismissAll(name, proposals.length)}>
        <p className={styles.note}>{strings.dismissQuestion(name, proposals.length)}</p>
        <div className={styles.buttons}>
          <Button onClick={() => setAsking(false)}>{strings.keep}</Button>
          <Button onClick={dismissAll}>{strings.dismiss}</Button>
        </div>
      </div>
    );
  }
  const confirmAll = () => {
    session.confirm(safe);
    onDone(strings.done(name, safe.length));
  };
  return (
    <>
      {excluding > 0 && <p className={styles.note}>{strings.withoutExcluding(excluding)}</p>}
      <div className={styles.buttons}>
        {safe.length > 0 && <Button onClick={confirmAll}>{strings.confirmAll(name, safe.length)}</Button>}
        <Button onClick={() => setAsking(true)}>{strings.dismissAll(name, proposals.length)}</Button>
      </div>
    </>
  );
}

/**
 * What can be confirmed together: one proposal per answer, the first, of those whose criterion is there. One that would
 * exclude the vendor is a decision of its own.
 */
function confirmable(
  assessment: Assessment,
  vendor: Vendor,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const known = new Set(assessment.criteria.map(({ id }) => id));
  const ofVendor = proposals.filter((one) => one.vendor === vendor.id && known.has(one.criterion));
  return ofVendor.filter(
    (proposal, place) =>
      ofVendor.findIndex(({ criterion }) => criterion === proposal.criterion) === place &&
      !excludes(assessment, proposal),
  );
}

function excludes(assessment: Assessment, proposal: Proposal): boolean {
  const { vendor, criterion } = proposal;
  const answer = assessment.vendors.find(({ id }) => id === vendor)?.answers.get(criterion);
  return excludesVendor(assessment, vendor, criterion, confirmedAnswer(answer, proposal));
}
