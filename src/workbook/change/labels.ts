/** Staged sheets wait under 1; the earlier version lies under 0 or 2, so that two sets can change places. */
export type Label = 0 | 1 | 2;

const MOST_CHARACTERS = 31;

/** "~1 Setup", cut to what Excel allows, different from all taken names, which are in lower case. */
export function labelledSheet(name: string, label: Label, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const cut = `~${label} ${name}`.slice(0, MOST_CHARACTERS - end.length).replace(/[' \ud800-\udbff]+$/, "");
    if (!taken.has((cut + end).toLowerCase())) return cut + end;
  }
}

/** "Before0.Setup_Vendors": a defined name that keeps an earlier version's cells in sight. */
export function labelledName(name: string, label: Label): string {
  return `Before${label}.${name}`;
}

/** What a name that keeps an earlier version's cells in sight is called while that version is live; any other is none. */
export function earlierName(name: string): string | undefined {
  return /^before[02]\.(.+)$/i.exec(name)?.[1];
}

/** "Criteria_List_1": a table's name while it is not the table of that name. */
export function labelledTable(name: string, label: Label): string {
  return `${name}_${label}`;
}

/** "Criteria_List" for the table that lies aside under "Criteria_List_0" or "Criteria_List_2". */
export function earlierTable(name: string): string {
  return name.replace(/_[02]$/, "");
}
