import { mergeClasses } from "@fluentui/react-components";
import { Line, LineRadial } from "@visx/shape";
import type { Domain } from "../../core/assessment/model";
import { angleOf, pointAt } from "./radar-points";
import { useMarkStyles } from "./use-mark-styles";

/** From the edge to the middle of an axis' id. */
const LABEL = 14;
const SMALL_LABEL = 7;

interface RadarGridProps {
  readonly domains: readonly Domain[];
  readonly rings: readonly number[];
  readonly radius: number;
  readonly isSmall: boolean;
}

/** Axes with the ids of their domains, and rings with the risk they stand for. */
export function RadarGrid({ domains, rings, radius, isSmall }: RadarGridProps) {
  const marks = useMarkStyles();
  const axes = domains.length;
  const edge = rings.at(-1) ?? 100;
  return (
    <>
      {rings.map((ring) => (
        <LineRadial
          key={ring}
          data={[...domains.keys(), 0]}
          angle={(place) => angleOf(place, axes)}
          radius={(radius * ring) / edge}
          className={marks.grid}
        />
      ))}
      {domains.map(({ id }, place) => {
        const angle = angleOf(place, axes);
        const label = pointAt(angle, radius + (isSmall ? SMALL_LABEL : LABEL));
        return (
          <g key={id}>
            <Line from={{ x: 0, y: 0 }} to={pointAt(angle, radius)} className={marks.grid} />
            <text
              x={label.x}
              y={label.y + 4}
              textAnchor={anchorOf(label.x)}
              className={mergeClasses(marks.small, isSmall && marks.word)}
            >
              {id}
            </text>
          </g>
        );
      })}
      {(isSmall ? rings.slice(-1) : rings).map((ring) => (
        <text
          key={ring}
          x={3}
          y={(-radius * ring) / edge + 10}
          className={mergeClasses(marks.small, marks.word, marks.halo)}
        >
          {ring}
        </text>
      ))}
    </>
  );
}

function anchorOf(x: number): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}
