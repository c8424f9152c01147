import { literal } from "../../layout/sentence";
import type { WorkbookTexts } from "../../texts/texts";
import { fixed, rounded } from "./vendor-formulas";
import type { DomainColumn, VendorColumn } from "./vendor-keys";

type Weight = "weightOwn" | "weightCommon";

/** One domain of one vendor. The comma form of SUMPRODUCT counts text as 0, so that a blank reading is no error. */
export function domainFormulas({ words }: WorkbookTexts) {
  return {
    weightOwn: "=SUMIFS([weightOwn:],[domainId:],[d.id])",
    worst: mean("residualWorst", "weightOwn"),
    best: mean("residualBest", "weightOwn"),
    inherent: mean("inherent", "weightOwn"),
    weightCommon: "=SUMIFS([weightCommon:],[domainId:],[d.id])",
    commonWorst: mean("residualWorst", "weightCommon"),
    commonBest: mean("residualBest", "weightCommon"),
    place: `=IF([d.weightOwn]=0,"",MATCH(${rounded("[d.worst]")},Band_From))`,
    shown: `=IF([d.weightOwn]=0,${literal(words.noCriteria)},${fixed("[d.worst]")}&" "&INDEX(Band_Word,[d.place]))`,
  } as const satisfies Partial<Record<DomainColumn, string>>;
}

function mean(figure: VendorColumn, weight: Weight): string {
  return `=IF([d.${weight}]=0,"",SUMPRODUCT(([domainId:]=[d.id])*[${weight}:],[${figure}:])/[d.${weight}])`;
}
