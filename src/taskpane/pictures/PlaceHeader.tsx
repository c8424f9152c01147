import { makeStyles } from "@fluentui/react-components";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { PlaceMark } from "./PlaceMark";
import { SHOWN_PLACES } from "./place-shares";

const useStyles = makeStyles({
  header: { display: "inline-block", whiteSpace: "nowrap" },
  swatch: { display: "block", width: "16px", height: "12px", marginLeft: "auto", forcedColorAdjust: "none" },
});

interface PlaceHeaderProps {
  readonly patterns: string;
  /** Counts from 0. */
  readonly place: number;
  /** There are more places than are shown: the last stands for them as well. */
  readonly hasLater: boolean;
}

/** A place over its column, with the colour and pattern it has in the picture. */
export function PlaceHeader({ patterns, place, hasLater }: PlaceHeaderProps) {
  const styles = useStyles();
  const strings = useStrings(pictureStrings);
  return (
    <span className={styles.header}>
      <svg aria-hidden="true" viewBox="0 0 16 12" className={styles.swatch}>
        <PlaceMark patterns={patterns} place={place} label="" x={0.5} y={0.5} width={15} height={11} />
      </svg>
      {place === SHOWN_PLACES - 1 && hasLater ? strings.placeOrLater(place + 1) : strings.place(place + 1)}
    </span>
  );
}
