import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { riskStrings } from "../../strings/risk";
import { useStrings } from "../../strings/use-strings";

interface Figures {
  readonly worst: number | undefined;
  readonly best: number | undefined;
}

/** A headline in text: "31.6" and "(31.6–31.6)"; empty where there is no figure. */
export function useInterval({ worst, best }: Figures): { readonly worst: string; readonly interval: string } {
  const strings = useStrings(riskStrings);
  if (worst === undefined || best === undefined) return { worst: "", interval: "" };
  const shownWorst = strings.figure(roundedFigure(worst));
  return { worst: shownWorst, interval: strings.interval(strings.figure(roundedFigure(best)), shownWorst) };
}
