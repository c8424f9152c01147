import { type RefCallback, useCallback, useState } from "react";

/** Width inside the pane at 320 px, and the least that a picture is laid out for: below it, it shrinks as a whole. */
const USUAL = 288;
const LEAST = 230;
/** Beyond this width bars only get longer. */
const MOST = 560;

export interface PictureRoom {
  readonly width: number;
  /** Goes on the element whose width counts. */
  readonly measure: RefCallback<HTMLElement>;
}

/** The room a picture has, in units of one pixel at the browser's usual size of type: text in it grows with the reader's. */
export function usePictureRoom(): PictureRoom {
  const [width, setWidth] = useState(USUAL);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null || !("ResizeObserver" in window)) return undefined;
    const observer = new ResizeObserver(() => setWidth(widthInUnits(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, measure };
}

function widthInUnits(element: HTMLElement): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.min(MOST, Math.max(LEAST, Math.floor((element.clientWidth * 16) / size)));
}
