import type { Domain } from "../../../core/assessment/model";
import { EntryTable } from "../../components/EntryTable";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { ContextMethod } from "./ContextMethod";
import { PairMethod } from "./PairMethod";
import { type Judgements, placeOf, pointsOf, type WeightMethod, type WorkedOut } from "./weight-choice";

interface MethodProps {
  readonly method: WeightMethod;
  readonly domains: readonly Domain[];
  readonly judgements: Judgements;
  readonly result: WorkedOut;
  readonly onJudge: (judgements: Judgements) => void;
}

/** Where the judgements of the chosen method are entered. */
export function Method({ method, domains, judgements, result, onJudge }: MethodProps) {
  const strings = useStrings(weightsStrings);
  const { places, points } = judgements;
  const table = { domains, shares: result.shares, words: strings };
  switch (method) {
    case "order":
      return (
        <EntryTable
          {...table}
          entries={places}
          label={strings.place}
          labelOf={strings.placeOf}
          faultOf={(entry) => (placeOf(entry) === undefined ? strings.notPlace : undefined)}
          onEntry={(entry, _, place) => onJudge({ ...judgements, places: places.with(place, entry) })}
        />
      );
    case "swing":
      return (
        <EntryTable
          {...table}
          entries={points}
          label={strings.points}
          labelOf={strings.pointsOf}
          faultOf={(entry) => (pointsOf(entry) === undefined ? strings.notPoints : undefined)}
          onEntry={(entry, _, place) => onJudge({ ...judgements, points: points.with(place, entry) })}
        />
      );
    case "pairs":
      return (
        <PairMethod
          domains={domains}
          judgements={judgements.pairs}
          result={result}
          onJudge={(pairs) => onJudge({ ...judgements, pairs })}
        />
      );
    case "context":
      return (
        <ContextMethod
          domains={domains}
          shares={result.shares}
          contexts={judgements.contexts}
          onChoose={(contexts) => onJudge({ ...judgements, contexts })}
        />
      );
  }
}
