import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Proposal, Vendor } from "../../../core/assessment/model";
import type { VendorId } from "../../../core/units";
import { SpokenText } from "../../components/SpokenText";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { proposalsStrings } from "../../strings/proposals";
import { useStrings } from "../../strings/use-strings";
import { VendorProposals } from "./VendorProposals";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Every rating that waits for somebody to confirm it, vendor by vendor. After each step the heading takes the focus. */
export function ProposalsView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(proposalsStrings);
  const [said, setSaid] = useState("");
  const { assessment } = session;
  const proposals = assessment?.proposals ?? [];
  return (
    <ViewBody>
      <ViewHeading key={said}>{strings.title}</ViewHeading>
      <p className={styles.text}>{proposals.length === 0 ? strings.none : strings.lead}</p>
      {assessment !== undefined &&
        groups(assessment, proposals).map(({ id, vendor, own }) => (
          <VendorProposals
            key={id}
            session={session}
            assessment={assessment}
            vendor={vendor}
            proposals={own}
            onDone={setSaid}
          />
        ))}
      <SpokenText isLive>{said}</SpokenText>
    </ViewBody>
  );
}

interface Group {
  readonly id: VendorId;
  /** Absent where the vendor is no longer in the assessment. */
  readonly vendor: Vendor | undefined;
  readonly own: readonly Proposal[];
}

/** In the order of the assessment; what is proposed for a vendor that has gone comes last. */
function groups({ vendors }: Assessment, proposals: readonly Proposal[]): readonly Group[] {
  const ids = new Set([...vendors.map(({ id }) => id), ...proposals.map(({ vendor }) => vendor)]);
  return [...ids]
    .map((id) => ({
      id,
      vendor: vendors.find((vendor) => vendor.id === id),
      own: proposals.filter(({ vendor }) => vendor === id),
    }))
    .filter(({ own }) => own.length > 0);
}
