import { makeStyles } from "@fluentui/react-components";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { PlaceMark } from "./PlaceMark";
import { SHOWN_PLACES } from "./place-shares";

const useStyles = makeStyles({
  header: { display: "inline-block", whiteSpace: "nowrap" },
  swatch: { display: "block", width: "16px", height: "12px", marginLeft: "auto", forcedColorAdjust: "none" },
});

/** A place over its column, with the colour and pattern it has in the picture. */
export function PlaceHeader({ patterns, place }: { readonly patterns: string; readonly place: number }) {
  const styles = useStyles();
  const strings = useStrings(pictureStrings);
  return (
    <span className={styles.header}>
      <svg aria-hidden="true" viewBox="0 0 16 12" className={styles.swatch}>
        <PlaceMark
          patterns={patterns}
          place={Math.min(place, SHOWN_PLACES - 1)}
          label=""
          x={0.5}
          y={0.5}
          width={15}
          height={11}
        />
      </svg>
      {strings.place(place + 1)}
    </span>
  );
}
