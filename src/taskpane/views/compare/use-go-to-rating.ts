import type { CriterionId, VendorId } from "../../../core/units";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";

export type GoToRating = (vendor: VendorId, criterion: CriterionId) => void;

/** Opens Rate at one answer. */
export function useGoToRating(session: Session): GoToRating {
  const { go } = useNavigation();
  return (vendor, criterion) => {
    session.prefer({ vendor, criterion });
    go("rate");
  };
}
