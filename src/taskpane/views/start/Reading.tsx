import { useEffect, useState } from "react";
import { ViewBody } from "../../components/ViewBody";
import { startStrings } from "../../strings/start";
import { useStrings } from "../../strings/use-strings";

const PATIENCE_MS = 500;

/** Nothing for half a second, then a word. */
export function Reading() {
  const strings = useStrings(startStrings);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <ViewBody>{isLong && <output>{strings.reading}</output>}</ViewBody>;
}
