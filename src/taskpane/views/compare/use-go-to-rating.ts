import { useCallback } from "react";
import type { CriterionId, VendorId } from "../../../core/units";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";

export type GoToRating = (vendor: VendorId, criterion: CriterionId) => void;

/** Opens Rate at one answer. */
export function useGoToRating({ prefer }: Session): GoToRating {
  const { go } = useNavigation();
  return useCallback(
    (vendor, criterion) => {
      prefer({ vendor, criterion });
      go("rate");
    },
    [prefer, go],
  );
}
