import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, memo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import type { ComparisonResult, DomainResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { VendorId } from "../../../core/units";
import { PictureFold } from "../../components/PictureFold";
import { SectionHeading } from "../../components/SectionHeading";
import { SpokenText } from "../../components/SpokenText";
import { saysTheSame } from "../../says-the-same";
import { compareStrings } from "../../strings/compare";
import { riskStrings } from "../../strings/risk";
import { useStrings } from "../../strings/use-strings";
import { BAND_TOKENS } from "../../theme/band-tokens";
import { drawnInView } from "../../theme/drawn-in-view";

const HeatMap = lazy(() => import("../../pictures/HeatMap").then((module) => ({ default: module.HeatMap })));
const RadarPicture = lazy(() =>
  import("../../pictures/RadarPicture").then((module) => ({ default: module.RadarPicture })),
);

const useStyles = makeStyles({
  section: { marginTop: "10px", ...drawnInView },
  hint: {
    margin: "2px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: "8px 0 3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  cells: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(3.4rem, 100%), 1fr))",
    gap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: {
    display: "grid",
    alignContent: "center",
    minHeight: "32px",
    padding: "2px",
    border: "1px solid",
    borderRadius: tokens.borderRadiusSmall,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "0.875rem",
    fontVariantNumeric: "tabular-nums",
  },
  figure: { fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: "0.625rem" },
});

interface DomainFiguresProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** One line per domain, one cell per vendor with its letter, figure and band in words. */
export function DomainFigures({ assessment, comparison }: DomainFiguresProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  return (
    <section className={styles.section}>
      <SectionHeading>{strings.byDomain}</SectionHeading>
      <p className={styles.hint}>{strings.byDomainHint}</p>
      {assessment.domains.map(({ id, title }) => (
        <div key={id}>
          <h3 className={styles.title}>{title}</h3>
          <ul className={styles.cells}>
            {comparison.vendors.map((vendor) => (
              <DomainCell
                key={vendor.id}
                vendor={vendor.id}
                name={vendor.name}
                result={vendor.domains.get(id)}
              />
            ))}
          </ul>
        </div>
      ))}
      <PictureFold summary={strings.heatMap}>
        <HeatMap assessment={assessment} comparison={comparison} />
      </PictureFold>
      <PictureFold summary={strings.radar}>
        <RadarPicture assessment={assessment} comparison={comparison} />
      </PictureFold>
    </section>
  );
}

interface DomainCellProps {
  readonly vendor: VendorId;
  readonly name: string;
  readonly result: DomainResult | undefined;
}

const DomainCell = memo(function DomainCell({ vendor, name, result }: DomainCellProps) {
  const styles = useStyles();
  const strings = useStrings(riskStrings);
  const band = result?.band;
  const worst = result?.worst;
  const hasFigure = band !== undefined && worst !== undefined;
  const colors = hasFigure
    ? BAND_TOKENS[band]
    : { fill: "transparent", text: "inherit", line: tokens.colorNeutralStroke2 };
  return (
    <li
      className={styles.cell}
      title={name}
      style={{ backgroundColor: colors.fill, color: colors.text, borderColor: colors.line }}
    >
      <SpokenText>{name}</SpokenText>
      <span className={styles.figure}>
        <span aria-hidden="true">{vendor} </span>
        {hasFigure && strings.figure(roundedFigure(worst))}
      </span>
      <span className={styles.word}>{hasFigure ? strings.band[band] : strings.noCriteria}</span>
    </li>
  );
}, saysTheSame);
