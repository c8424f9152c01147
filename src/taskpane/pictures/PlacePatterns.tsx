import { makeStyles } from "@fluentui/react-components";
import { PatternCircles, PatternLines } from "@visx/pattern";
import { memo } from "react";
import { PLACE_TOKENS } from "../theme/picture-tokens";

/** Side of one repetition, in units of the picture. */
const TILE = 8;

/** First place is plain; the marks of the others differ in greyscale and in forced colours. */
const PATTERNS = [
  undefined,
  ["diagonal"],
  "dots",
  ["vertical"],
  ["diagonalRightToLeft"],
  ["horizontal", "vertical"],
] as const;

const useStyles = makeStyles({
  line: { strokeOpacity: 0.45, "@media (forced-colors: active)": { strokeOpacity: 1 } },
  dot: { fillOpacity: 0.55, "@media (forced-colors: active)": { fillOpacity: 1 } },
});

/** A pattern of its own for every place but the first. */
export const PlacePatterns = memo(function PlacePatterns({ id }: { readonly id: string }) {
  const styles = useStyles();
  const tile = { width: TILE, height: TILE };
  return (
    <defs>
      {PATTERNS.map((pattern, place) => {
        const color = PLACE_TOKENS[place]?.text ?? "";
        const name = patternId(id, place);
        if (pattern === undefined) return null;
        if (pattern === "dots") {
          return (
            <PatternCircles key={name} id={name} {...tile} radius={1.4} fill={color} className={styles.dot} />
          );
        }
        return (
          <PatternLines
            key={name}
            id={name}
            {...tile}
            stroke={color}
            strokeWidth={1}
            orientation={[...pattern]}
            className={styles.line}
          />
        );
      })}
    </defs>
  );
});

/** `place` counts from 0. */
export function patternId(id: string, place: number): string {
  return `${id}-place-${place}`;
}
