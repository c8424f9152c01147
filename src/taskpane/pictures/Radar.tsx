import { mergeClasses } from "@fluentui/react-components";
import { LineRadial } from "@visx/shape";
import { memo } from "react";
import type { Domain } from "../../core/assessment/model";
import type { VendorResult } from "../../core/scoring/result";
import { saysTheSame } from "../says-the-same";
import { LETTER, LetterMark } from "./LetterMark";
import { RadarGrid } from "./RadarGrid";
import { angleOf, letterCorners, pointAt } from "./radar-points";
import { useMarkStyles } from "./use-mark-styles";

/** Colour and dashes of one vendor's line. */
interface LineLook {
  readonly color: string;
  readonly dashes: string;
}

export interface RadarLine {
  readonly vendor: VendorResult;
  readonly look: LineLook;
}

interface RadarProps {
  readonly lines: readonly RadarLine[];
  readonly domains: readonly Domain[];
  /** Residual risks, the last one at the edge. */
  readonly rings: readonly number[];
  readonly radius: number;
  /** One of many: its line needs no letter, and only the outermost ring has room for its number. */
  readonly isSmall?: boolean;
}

/** One axis per domain, one closed line per vendor, broken where a domain has no figure; around the origin. */
export const Radar = memo(function Radar({ lines, domains, rings, radius, isSmall = false }: RadarProps) {
  const marks = useMarkStyles();
  const edge = rings.at(-1) ?? 100;
  const axes = domains.length;
  const closed = [...domains.keys(), 0];
  const radiusAt = ({ vendor }: RadarLine, place: number) => {
    const domain = domains[place];
    const worst = domain && vendor.domains.get(domain.id)?.worst;
    return worst === undefined ? undefined : (radius * worst) / edge;
  };
  const corners = letterCorners(
    lines.map((line) =>
      domains.map((_, place) => {
        const at = radiusAt(line, place);
        return at === undefined ? undefined : pointAt(angleOf(place, axes), at);
      }),
    ),
    LETTER,
  );
  return (
    <>
      <RadarGrid domains={domains} rings={rings} radius={radius} isSmall={isSmall} />
      {lines.map((line) => (
        <LineRadial
          key={line.vendor.id}
          data={closed}
          angle={(place) => angleOf(place, axes)}
          radius={(place) => radiusAt(line, place) ?? 0}
          defined={(place) => radiusAt(line, place) !== undefined}
          className={mergeClasses(marks.radarLine, isSmall && marks.radarArea)}
          style={{ stroke: line.look.color, strokeDasharray: line.look.dashes }}
        />
      ))}
      {lines.map(({ vendor, look }, place) => {
        const corner = corners[place];
        return (
          !isSmall &&
          corner !== undefined && (
            <LetterMark key={vendor.id} vendor={vendor.id} x={corner.x} y={corner.y} color={look.color} />
          )
        );
      })}
    </>
  );
}, saysTheSame);
