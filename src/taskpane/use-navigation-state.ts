import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Navigation, ViewName } from "./navigation";

export function useNavigationState(): Navigation {
  const [{ view }, setPlace] = useState<{ view: ViewName; previous: ViewName }>({
    view: "start",
    previous: "start",
  });
  const hasActed = useHasActed();
  const go = useCallback((next: ViewName) => setPlace((place) => ({ view: next, previous: place.view })), []);
  const close = useCallback(() => setPlace((place) => ({ view: place.previous, previous: "start" })), []);
  return useMemo(() => ({ view, go, close, hasActed }), [view, go, close, hasActed]);
}

function useHasActed(): () => boolean {
  const acted = useRef(false);
  useEffect(() => {
    const mark = () => {
      acted.current = true;
    };
    const events = ["keydown", "pointerdown", "click"] as const;
    for (const event of events) window.addEventListener(event, mark, true);
    return () => {
      for (const event of events) window.removeEventListener(event, mark, true);
    };
  }, []);
  return useCallback(() => acted.current, []);
}
