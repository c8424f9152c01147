import { HostError } from "../book/host-error";

/**
 * What Excel cannot undo, on the desktop. Source: Microsoft Learn, "Undo capabilities for Excel add-ins": copying and
 * deleting a sheet and everything about protection; on the desktop also its name, place and visibility.
 */
const NEVER_UNDONE: ReadonlySet<string> = new Set([
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);

/** Custom XML and settings stand outside the list of what can be undone. */
const UNNOTED =
  /^(?:CustomXml|Setting|Runtime\.|Application\.|.*\.(?:get|load|register|unregister|select|activate))/;

/**
 * The list behind Excel's Undo button, as far as an add-in changes it: each round trip that changes something is one
 * record, the round trips of a group are one together, and what cannot be undone cuts the list off, or is refused in
 * a group. The client does not tell which round trips form a group, so that the host is told.
 */
export class Undo {
  #records = 0;
  #isChanged = false;
  #group: "none" | "open" | "recorded" = "none";

  /** Records the Undo button could take back. */
  get records(): number {
    return this.#records;
  }

  /** Answers as for `Excel.run({ mergeUndoGroup: true })`, until `endGroup`. */
  beginGroup(): void {
    this.#group = "open";
  }

  endGroup(): void {
    this.#group = "none";
  }

  /** Notes a call or a setting of a property, by its class and member. */
  note(member: string): void {
    if (UNNOTED.test(member)) return;
    if (!NEVER_UNDONE.has(member)) {
      this.#isChanged = true;
      return;
    }
    if (this.#group !== "none") throw new HostError("UndoNotSupported", `${member} cannot be undone.`);
    this.#records = 0;
    this.#isChanged = false;
  }

  endTrip(): void {
    if (this.#isChanged && this.#group !== "recorded") this.#records += 1;
    if (this.#isChanged && this.#group === "open") this.#group = "recorded";
    this.#isChanged = false;
  }
}
