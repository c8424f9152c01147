import type { Domain } from "../../../core/assessment/model";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { ContextMethod } from "./ContextMethod";
import { EntryTable } from "./EntryTable";
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
  const { shares } = result;
  switch (method) {
    case "order":
      return (
        <EntryTable
          domains={domains}
          shares={shares}
          entries={judgements.places}
          label={strings.place}
          labelOf={strings.placeOf}
          faultOf={(entry) => (placeOf(entry) === undefined ? strings.notPlace : undefined)}
          onEntry={(places) => onJudge({ ...judgements, places })}
        />
      );
    case "swing":
      return (
        <EntryTable
          domains={domains}
          shares={shares}
          entries={judgements.points}
          label={strings.points}
          labelOf={strings.pointsOf}
          faultOf={(entry) => (pointsOf(entry) === undefined ? strings.notPoints : undefined)}
          onEntry={(points) => onJudge({ ...judgements, points })}
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
          shares={shares}
          contexts={judgements.contexts}
          onChoose={(contexts) => onJudge({ ...judgements, contexts })}
        />
      );
  }
}
