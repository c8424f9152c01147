import type { Firmness } from "../../../core/analysis/firmness";
import type { Assessment } from "../../../core/assessment/model";
import type { VendorId } from "../../../core/units";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { ChangeLine } from "./ChangeLine";

interface WeightChangeProps {
  readonly assessment: Pick<Assessment, "domains">;
  readonly firmness: Pick<Firmness, "stability" | "smallestWeightChange">;
  readonly nameOf: (vendor: VendorId) => string;
}

/** The smallest change of one domain weight that replaces first place, or that there is none. */
export function WeightChange({
  assessment,
  firmness: { stability, smallestWeightChange: change },
  nameOf,
}: WeightChangeProps) {
  const strings = useStrings(firmnessStrings);
  if (stability.length === 0) return null;
  if (change === undefined) {
    return (
      <ChangeLine sign="=">
        <strong>{strings.weightsCannot}</strong> {strings.weightsCannotWhy}
      </ChangeLine>
    );
  }
  const title = assessment.domains.find(({ id }) => id === change.domain)?.title ?? change.domain;
  return (
    <ChangeLine sign="↑">
      <strong>{strings.first(change.first.map(nameOf))}</strong>
      {strings.weight(title, change)}
      {change.weight !== undefined && ` ${strings.weightTyped(change.weight)}`}
    </ChangeLine>
  );
}
