import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Assessment, Settings } from "../../../core/assessment/model";
import { type BindingFlag, bindingFlags } from "../../../core/comparison/binding-flags";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { IntervalPicture } from "../../components/IntervalPicture";
import { Letter } from "../../components/Letter";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { TierBadge } from "../../components/TierBadge";
import { figureName } from "../../session/disagreements";
import { saysTheSame } from "../../says-the-same";
import type { Disagreement, Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { TextLink } from "../../components/TextLink";
import { useStrings } from "../../strings/use-strings";
import { drawnInView } from "../../theme/drawn-in-view";
import { Headline } from "./Headline";
import { useVendorLines } from "./use-vendor-lines";

const useStyles = makeStyles({
  row: { padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ...drawnInView },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px" },
  rank: {
    minWidth: "1.25rem",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    flex: "1 1 5rem",
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface VendorRowProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly vendor: VendorResult;
  readonly hasPlace: boolean;
  readonly isLast: boolean;
}

/** One vendor: place, tier, figure with its range, band, and the sentence that says why it stands there. */
export function VendorRow(props: VendorRowProps) {
  const { session, assessment, comparison, vendor, hasPlace, isLast } = props;
  const flags = bindingFlags(assessment, vendor);
  return (
    <Row
      vendor={vendor}
      flags={flags}
      lines={useVendorLines(comparison, vendor, flags, isLast)}
      bands={assessment.settings.bands}
      hasPlace={hasPlace}
      differs={session.disagreements.find((one) => one.vendor === vendor.id)}
      onShow={session.show}
    />
  );
}

interface RowProps extends Pick<VendorRowProps, "vendor" | "hasPlace"> {
  readonly flags: readonly BindingFlag[];
  readonly lines: readonly string[];
  readonly bands: Settings["bands"];
  readonly differs: Disagreement | undefined;
  readonly onShow: Session["show"];
}

/** Of all vendors only those are drawn again of which something else is to be said. */
const Row = memo(function Row({ vendor, flags, lines, bands, hasPlace, differs, onShow }: RowProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const { worst, best, tier } = vendor;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {hasPlace && vendor.rank !== undefined && <span className={styles.rank}>{vendor.rank}</span>}
        <Letter vendor={vendor.id} />
        <h3 className={styles.name}>{vendor.name}</h3>
        {tier !== undefined && <TierBadge tier={tier} />}
      </div>
      {worst !== undefined && best !== undefined && (
        <>
          <Headline vendor={vendor} flags={flags} />
          <IntervalPicture
            name={vendor.name}
            worst={roundedFigure(worst)}
            best={roundedFigure(best)}
            bands={bands}
          />
        </>
      )}
      {lines.map((line, place) => (
        <p key={place} className={styles.line}>
          <UnbrokenIds text={line} />
        </p>
      ))}
      {differs !== undefined && (
        <p className={styles.line}>{strings.differs(differs.sheetSays, differs.ratingsGive)}</p>
      )}
      {worst !== undefined && (
        <TextLink
          label={strings.showCellOf(vendor.name)}
          onClick={() => onShow(differs?.name ?? figureName(vendor.id, "worst"))}
        >
          {strings.showCell}
        </TextLink>
      )}
    </li>
  );
}, saysTheSame);
