import type { VendorId } from "../../../core/units";
import type { LevelChoice } from "../../components/level-choice";
import { useEntry } from "../../use-entry";
import type { Change } from "./use-answering";

interface Chosen {
  readonly vendor: VendorId;
  readonly choice: LevelChoice | undefined;
}

export interface LevelEntry {
  /** The level to show for a vendor: what is being chosen, what waits for a word, or what is stored. */
  readonly shown: (vendor: VendorId, stored: LevelChoice | undefined) => LevelChoice | undefined;
  readonly choose: (vendor: VendorId, choice: LevelChoice | undefined) => void;
  /** Writes what is being chosen, as when the column is left. */
  readonly finish: () => void;
}

/** Steps through levels without writing each one: only the level somebody rests on, or leaves, is written. */
export function useLevelEntry(
  questions: readonly Change[],
  write: (vendor: VendorId, rating: LevelChoice | undefined) => void,
): LevelEntry {
  const { value, enter, finish } = useEntry<Chosen | undefined>(undefined, (chosen) => {
    if (chosen !== undefined) write(chosen.vendor, chosen.choice);
  });
  return {
    finish,
    choose: (vendor, choice) => {
      if (value !== undefined && value.vendor !== vendor) finish();
      enter({ vendor, choice });
    },
    shown: (vendor, stored) => {
      if (value?.vendor === vendor) return value.choice;
      const asked = questions.find((question) => question.vendor === vendor)?.change.rating;
      return typeof asked === "number" ? asked : stored;
    },
  };
}
