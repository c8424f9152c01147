import { useSyncExternalStore } from "react";
import type { Appearance } from "../session/session";
import type { ThemeName } from "./themes";

const FORCED_COLORS = "(forced-colors: active)";
const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** The reader's high contrast wins over every choice; "Same as Excel" falls back on the system where Excel does not say. */
export function useThemeName(appearance: Appearance, excelIsDark: boolean | undefined): ThemeName {
  const hasForcedColors = useMedia(FORCED_COLORS);
  const prefersDark = useMedia(PREFERS_DARK);
  if (hasForcedColors) return "contrast";
  if (appearance !== "excel") return appearance;
  return (excelIsDark ?? prefersDark) ? "dark" : "light";
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = mediaList(query);
      list?.addEventListener("change", onChange);
      return () => list?.removeEventListener("change", onChange);
    },
    () => mediaList(query)?.matches ?? false,
  );
}

/** Absent where nothing is drawn, as in tests. */
function mediaList(query: string): MediaQueryList | undefined {
  return "matchMedia" in window ? window.matchMedia(query) : undefined;
}
