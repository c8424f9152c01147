import type { Assessment, Change, Vendor } from "../../../core/assessment/model";
import type { Changed } from "../../../core/changes/preview";
import { vendorNameFaults } from "../../../core/changes/vendor-name-faults";
import { VENDOR_SLOTS } from "../../../workbook/limits";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { PreviewLines } from "./PreviewLines";
import type { Changing } from "./use-change";

export interface StepPageProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly carryOut: Changing["carryOut"];
  readonly onBack: () => void;
}

interface VendorQuestionProps extends StepPageProps {
  readonly vendor: Vendor;
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly apply: (assessment: Assessment) => Changed;
  readonly log: Omit<Change, "on">;
}

/** Asks before a vendor goes or comes back, with what that does to its answers. */
export function VendorQuestion({ session, assessment, carryOut, onBack, ...question }: VendorQuestionProps) {
  const { cancel, vendors: strings } = useStrings(changeStrings);
  const { vendor, title, lead, action, apply, log } = question;
  const hindrance = hindranceOf(assessment, vendor, strings);
  const act = () => carryOut({ title: action, apply: (one) => apply(one).assessment, log }, onBack);
  return (
    <ChangePage
      session={session}
      title={title}
      lead={lead}
      onBack={onBack}
      backLabel={cancel}
      primary={hindrance === undefined ? { label: action, onClick: act } : undefined}
    >
      {hindrance === undefined ? (
        <PreviewLines session={session} preview={apply(assessment).preview} />
      ) : (
        <p>{hindrance}</p>
      )}
    </ChangePage>
  );
}

/** What keeps an archived vendor from coming back. */
function hindranceOf(
  assessment: Assessment,
  { id, name }: Vendor,
  { most, faults }: { readonly most: string; readonly faults: { readonly taken: string } },
): string | undefined {
  if (assessment.vendors.some((one) => one.id === id)) return undefined;
  if (assessment.vendors.length >= VENDOR_SLOTS) return most;
  return vendorNameFaults(assessment, name).length > 0 ? faults.taken : undefined;
}
