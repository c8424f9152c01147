import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../../core/assessment/model";
import type { VendorResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { Firmness } from "../../../core/analysis/firmness";
import { IntervalPicture } from "../../components/IntervalPicture";
import { Letter } from "../../components/Letter";
import { SpokenText } from "../../components/SpokenText";
import { firmnessStrings } from "../../strings/firmness";
import { riskStrings } from "../../strings/risk";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  vendor: { padding: 0, textAlign: "left", whiteSpace: "nowrap" },
  rank: {
    display: "inline-block",
    width: "1.25rem",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  picture: { padding: "2px 8px 0 6px", lineHeight: 0 },
  figure: { padding: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  first: {
    padding: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  waiting: {
    padding: 0,
    textAlign: "right",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface ShownFirmness {
  readonly known: Firmness | undefined;
  /** What is known is of the trial before; the next is being worked out. */
  readonly isWaiting: boolean;
}

interface OutcomeRowProps {
  readonly vendor: VendorResult;
  readonly bands: Settings["bands"];
  readonly firmness: ShownFirmness;
}

/** One vendor: place, letter, range, figure, and how often it is first. */
export function OutcomeRow({ vendor, bands, firmness }: OutcomeRowProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const { figure } = useStrings(riskStrings);
  const { id, name, rank, worst, best } = vendor;
  return (
    <tr>
      <th scope="row" className={styles.vendor}>
        <span className={styles.rank}>{rank ?? strings.unknown}</span>
        <Letter vendor={id} name={name} />
        <SpokenText>{name}</SpokenText>
      </th>
      <td className={styles.picture}>
        {worst !== undefined && best !== undefined && (
          <IntervalPicture
            name={name}
            worst={roundedFigure(worst)}
            best={roundedFigure(best)}
            bands={bands}
          />
        )}
      </td>
      <td className={styles.figure}>
        {worst === undefined ? strings.unknown : figure(roundedFigure(worst))}
      </td>
      <td className={firmness.isWaiting ? styles.waiting : styles.first}>
        {useTimesFirst(vendor, firmness.known)}
      </td>
    </tr>
  );
}

/** Out of 100 ways in which the gaps could be filled, with the weights as tried. */
function useTimesFirst({ id }: VendorResult, known: Firmness | undefined): string {
  const { unknown } = useStrings(whatIfStrings);
  const { ofHundred } = useStrings(firmnessStrings);
  const shares = known?.acceptability.find(
    ({ question, weights }) => question === "gaps" && weights === "stated",
  );
  const first = shares?.vendors.find(({ vendor }) => vendor === id)?.ranks[0];
  return first === undefined ? unknown : ofHundred(first);
}
