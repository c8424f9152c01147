import { useEffect, useRef, useState } from "react";

/** Answers with a function that sets the focus on a vendor's line once the line is on the screen. */
export function useFocusOnLine(): (key: number | undefined) => void {
  const wanted = useRef<number>(undefined);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(`vendor-${wanted.current}`)?.focus();
    wanted.current = undefined;
  });
  return (key) => {
    wanted.current = key;
    draw((count) => count + 1);
  };
}
