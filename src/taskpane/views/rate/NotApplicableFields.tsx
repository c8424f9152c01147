import type { Answer } from "../../../core/assessment/model";
import { isFilled } from "../../../core/assessment/cell-text";
import { Notice } from "../../components/Notice";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { TextField } from "./TextField";

interface NotApplicableFieldsProps {
  readonly answer: Answer | undefined;
  readonly criterion: string;
  /** Criteria the ranking rests on once this one has left it, and criteria in use. */
  readonly basis: { readonly left: number; readonly total: number };
  readonly onAnswer: (change: Partial<Answer>) => void;
}

/** "Does not apply" counts only with a reason and an approver, and then narrows the comparison of all vendors. */
export function NotApplicableFields({ answer, criterion, basis, onAnswer }: NotApplicableFieldsProps) {
  const strings = useStrings(rateStrings);
  const lacksApprover = !isFilled(answer?.approver);
  // One fault at a time: the approver is the one people forget.
  const lacksOnlyReason = !lacksApprover && !isFilled(answer?.reason);
  return (
    <>
      <TextField
        label={strings.reason}
        value={answer?.reason}
        error={lacksOnlyReason ? strings.reasonMissing : undefined}
        isLong
        onWrite={(reason) => onAnswer({ reason })}
      />
      <TextField
        label={strings.approver}
        value={answer?.approver}
        error={lacksApprover ? strings.approverMissing : undefined}
        onWrite={(approver) => onAnswer({ approver })}
      />
      <Notice intent="warning" title={strings.narrowerTitle}>
        <UnbrokenIds text={strings.narrower(criterion, basis.left, basis.total)} />
      </Notice>
    </>
  );
}
