import type { Preferences } from "./session";

export const PREFERENCES_KEY = "pane";

export const DEFAULT_PREFERENCES: Preferences = { appearance: "excel", order: "by-criterion", movesOn: true };

export function preferencesText(preferences: Preferences): string {
  return JSON.stringify(preferences);
}

/** What cannot be read, or was written by another version, falls back on the default, entry by entry. */
export function preferencesFrom(text: string | undefined): Preferences {
  const stored = storedEntries(text);
  return {
    appearance: oneOf(stored["appearance"], ["excel", "light", "dark"]) ?? DEFAULT_PREFERENCES.appearance,
    order: oneOf(stored["order"], ["by-criterion", "by-vendor"]) ?? DEFAULT_PREFERENCES.order,
    movesOn: stored["movesOn"] !== false,
    criterion: shortText(stored["criterion"]),
    vendor: shortText(stored["vendor"]),
  };
}

function storedEntries(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (cause) {
    // The file may come from anywhere; a preference is not worth a message.
    if (cause instanceof SyntaxError) return {};
    throw cause;
  }
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

function shortText(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= 100 ? value : undefined;
}
