import type { Assessment, Domain } from "../../core/assessment/model";
import { isUntouched } from "../../core/comparison/open-answers";
import type { ComparisonResult } from "../../core/scoring/result";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { VENDOR_TOKENS } from "../theme/picture-tokens";
import { DomainTables } from "./DomainTables";
import { lowestDomains } from "./lowest-domains";
import { NothingToDraw } from "./NothingToDraw";
import { Picture } from "./Picture";
import { Radar, type RadarLine } from "./Radar";
import { RadarLegend } from "./RadarLegend";
import { ringsFor } from "./radar-points";
import { SmallRadars, smallRadarsHeight } from "./SmallRadars";
import { usePictureRoom } from "./use-picture-room";

/** Lines that can be told apart in one picture. */
const MOST_LINES = 6;
/** Fewer axes make no shape. */
const LEAST_AXES = 3;
/** Room for the ids around a radar. */
const LABELS = 42;
const MOST_RADIUS = 130;
const DASHES = ["none", "7 3", "2 3", "9 3 2 3", "4 2", "12 3 2 3 2 3"];

interface RadarPictureProps {
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** The vendors' profiles over the domains: together up to six, one picture each above. */
export function RadarPicture({ assessment, comparison }: RadarPictureProps) {
  const strings = useStrings(pictureStrings);
  const { width, measure } = usePictureRoom();
  const { vendors } = comparison;
  const domains = assessment.domains.filter(({ id }) =>
    vendors.some((vendor) => vendor.domains.get(id)?.worst !== undefined),
  );
  if (isUntouched(comparison)) return <NothingToDraw>{strings.nothingRated}</NothingToDraw>;
  if (domains.length < LEAST_AXES) return <NothingToDraw>{strings.fewDomains}</NothingToDraw>;
  const isTogether = vendors.length <= MOST_LINES;
  const lines = linesOf(comparison, isTogether);
  const radius = Math.min(MOST_RADIUS, width / 2 - LABELS);
  const rings = ringsFor(assessment.settings.bands, highestOf(domains, lines));
  const shared = { domains, rings };
  return (
    <Picture
      title={strings.radarTitle(lowestDomains(domains, vendors))}
      note={isTogether ? strings.radarNote(rings) : strings.smallRadarsNote(rings)}
      label={strings.heatLabel(domains, vendors)}
      width={width}
      measure={measure}
      height={isTogether ? 2 * radius + LABELS : smallRadarsHeight(lines, width)}
      marks={
        isTogether ? (
          <g transform={`translate(${width / 2} ${radius + LABELS / 2})`}>
            <Radar {...shared} lines={lines} radius={radius} />
          </g>
        ) : (
          <SmallRadars {...shared} lines={lines} width={width} />
        )
      }
    >
      {isTogether && <RadarLegend lines={lines} />}
      <DomainTables domains={domains} vendors={vendors} />
    </Picture>
  );
}

function linesOf({ vendors }: ComparisonResult, isTogether: boolean): readonly RadarLine[] {
  return vendors.map((vendor, place) => ({
    vendor,
    look: {
      color: VENDOR_TOKENS[isTogether ? place : 0] ?? "",
      dashes: DASHES[isTogether ? place : 0] ?? "none",
    },
  }));
}

function highestOf(domains: readonly Domain[], lines: readonly RadarLine[]): number {
  return Math.max(
    ...lines.flatMap(({ vendor }) => domains.map(({ id }) => vendor.domains.get(id)?.worst ?? 0)),
  );
}
