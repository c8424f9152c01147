import { useEffect, useState } from "react";

/** Under half a second nothing moves on the screen: what comes and goes faster only disturbs. In milliseconds. */
const LONG = 500;

/** True once something has been going on for a while. */
export function useIsLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}
