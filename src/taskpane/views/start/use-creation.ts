import { useState } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { EMPTY_DRAFT, useDraft } from "./draft";

export interface Creation {
  readonly isUnderWay: boolean;
  readonly start: (load: () => Promise<Assessment>) => void;
}

/** Makes the sheets of a new assessment; afterwards Rate opens at the first red flag. */
export function useCreation(session: Session): Creation {
  const { go } = useNavigation();
  const { change } = useDraft();
  const [isLoading, setLoading] = useState(false);

  const create = async (assessment: Assessment) => {
    const isCreated = await session.create(assessment);
    if (!isCreated) return;
    change(EMPTY_DRAFT);
    session.prefer(firstPoint(assessment));
    go("rate");
  };
  const start = async (load: () => Promise<Assessment>) => {
    setLoading(true);
    const assessment = await load();
    setLoading(false);
    await create(assessment);
  };
  return {
    isUnderWay: isLoading || session.isCreating,
    start: (load) => void start(load),
  };
}

function firstPoint({ criteria, vendors }: Assessment): {
  criterion: string | undefined;
  vendor: string | undefined;
} {
  const first = criteria.find(({ redFlag }) => redFlag) ?? criteria[0];
  return { criterion: first?.id, vendor: vendors[0]?.id };
}
