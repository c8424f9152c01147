import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PictureRoom } from "./use-picture-room";

const useStyles = makeStyles({
  figure: { margin: "4px 0 12px" },
  title: { marginBottom: "4px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    marginBottom: "8px",
    fontFamily: tokens.fontFamilyBase,
    forcedColorAdjust: "none",
  },
});

interface PictureProps {
  /** The message, as a sentence. */
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly width: number;
  readonly measure: PictureRoom["measure"];
  readonly height: number;
  readonly marks: ReactNode;
  /** Its figures in words, where they do not stand beside it already. */
  readonly children?: ReactNode;
}

/** A picture with its message above and its figures below. */
export function Picture({ title, note, label, width, measure, height, marks, children }: PictureProps) {
  const styles = useStyles();
  return (
    <figure ref={measure} className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <p className={styles.note}>{note}</p>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
        {marks}
      </svg>
      {children}
    </figure>
  );
}
