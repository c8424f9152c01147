const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const list = (items: readonly string[]) => items.join(", ");

export const change = {
  back: "Back",
  cancel: "Cancel",
  working: "Changing the sheets",
  willHappen: "What will happen",
  done: (what: string) => `Done: ${what}.`,
  nothingToDo: "Nothing would change.",
  preview: {
    sheetsAdded: (vendors: readonly string[]) =>
      `${plural(vendors.length, "sheet is", "sheets are")} added: ${list(vendors)}.`,
    sheetsRemoved: (vendors: readonly string[]) =>
      `${plural(vendors.length, "sheet leaves", "sheets leave")}: ${list(vendors)}.`,
    criteriaAdded: (count: number) => `${plural(count, "criterion is", "criteria are")} added.`,
    criteriaRemoved: (count: number) => `${plural(count, "criterion leaves", "criteria leave")}.`,
    domainsAdded: (ids: readonly string[]) =>
      `${plural(ids.length, "domain is", "domains are")} added: ${list(ids)}.`,
    domainsRemoved: (ids: readonly string[]) =>
      `${plural(ids.length, "domain leaves", "domains leave")}: ${list(ids)}.`,
    kept: (count: number) =>
      count === 0 ? "There is no answer yet." : `${plural(count, "answer stays", "answers stay")}.`,
    archived: (count: number) =>
      `${plural(count, "answer goes", "answers go")} to the archive and can come back.`,
    restored: (count: number) => `${plural(count, "answer comes", "answers come")} back from the archive.`,
    toLookAt: (count: number) => `${plural(count, "rating needs", "ratings need")} another look.`,
  },
  vendors: {
    title: "Vendors",
    lead: "Each vendor keeps its letter. What you enter about a vendor is never deleted.",
    none: "No vendor yet. Add the first one.",
    moveUp: "Up",
    moveDown: "Down",
    rename: "Rename",
    remove: "Remove",
    labelled: (action: string, vendor: string) => `${action}: ${vendor}`,
    name: "Name of the vendor",
    nameOfNew: "Name of the new vendor",
    faults: {
      empty: "Enter a name.",
      long: "Use at most 255 characters.",
      taken: "Another vendor has this name. Change one, so that nobody mixes them up.",
    },
    most: "A workbook holds 20 vendors. Remove one first.",
    addOne: "Add a vendor",
    add: "Add the vendor",
    renameTo: "Rename the vendor",
    order: "Use this order",
    orderLead: (vendors: readonly string[]) => `The sheets stand in this order: ${list(vendors)}.`,
    renamed: (before: string, after: string) =>
      `${before} becomes ${after}, on its sheet and in every formula. Nothing else changes.`,
    removeTitle: (vendor: string) => `Remove ${vendor}?`,
    hasAnswers: (count: number) =>
      count === 0
        ? "It has no answers."
        : `It has ${plural(count, "answer", "answers")}. They are kept, and you can bring the vendor back.`,
    removeIt: (vendor: string) => `Remove ${vendor}`,
    archived: "Removed vendors",
    archivedAnswers: (count: number) => plural(count, "answer", "answers"),
    bringBack: "Bring back",
    bringBackIt: (vendor: string) => `Bring ${vendor} back`,
    log: {
      added: "Vendor added",
      renamed: "Vendor renamed",
      order: "Vendors put in another order",
      removed: "Vendor removed",
      restored: "Vendor brought back",
    },
  },
  technology: {
    title: "Technology",
    lead: "The technology decides which criteria are asked. Your own criteria stay.",
    choose: "Technology",
    missing: "Choose at least one technology.",
    apply: "Change the technology",
    log: "Technology changed",
  },
  criteria: {
    title: "Criteria",
    lead: "Find a criterion to take it out or to weigh it, or add a question of your own.",
    search: "Search by id or words",
    none: (text: string) => `No criterion has "${text}" in its id or title.`,
    found: (count: number) => `${plural(count, "criterion", "criteria")}.`,
    more: (count: number) => `Show ${count} more`,
    out: "taken out",
    choose: (id: string, title: string) => `${id} ${title}`,
    addCriterion: "Add your own criterion",
    addDomain: "Add your own domain",
    numbers: {
      weight: "Weight, 0 to 100",
      scale: "Scale of the harm",
      scope: "Scope: how many people",
      irremediability: "How hard to undo",
      likelihood: "Likelihood",
    },
    level: (level: number, meaning: string) => `${level} ${meaning}`,
    fixedReason: "Why do you change it?",
    notNumber: "Enter a number from 0 to 100.",
    asked: "This criterion is asked and counted",
    whyOut: "Why is it taken out?",
    reasonMissing: "Write why. It stays visible beside the criterion.",
    takenOut: (answers: number) =>
      `It stays on every sheet with its ${plural(answers, "answer", "answers")}, and is no longer counted.`,
    broughtBack: "It is asked and counted again, with the answers it had.",
    recalculated: "All figures are worked out anew. No answer changes.",
    apply: "Change the criterion",
    id: "Id",
    idHint: "For example OWN-01. It cannot be changed later.",
    titleField: "Title",
    question: "Question",
    domain: "Domain",
    add: "Add the criterion",
    addTheDomain: "Add the domain",
    domainWeight: "Weight",
    newDomain: (title: string) => `The domain ${title} is added to Setup. No answer changes.`,
    domainHint: "It counts as soon as it has a criterion.",
    newRows: (vendors: number) =>
      vendors === 0
        ? "A row is added to Criteria."
        : `A row is added to Criteria and to ${plural(vendors, "vendor's sheet", "vendors' sheets")}.`,
    log: {
      changed: (id: string) => `Criterion ${id} changed`,
      takenOut: (id: string) => `Criterion ${id} taken out`,
      broughtBack: (id: string) => `Criterion ${id} brought back`,
      added: "Own criterion added",
      domain: "Own domain added",
    },
  },
  catalog: {
    title: "Catalog",
    newest: (version: string) =>
      `The criteria are those of catalog ${version}, the newest this add-in knows.`,
    newer: (found: string, known: string) =>
      `The criteria are those of catalog ${found}, which is not older than ${known}, the one this add-in has. They stay as they are.`,
    lead: (before: string, after: string) =>
      `The criteria are those of catalog ${before}. This add-in has catalog ${after}.`,
    numbers: "Your weights and severities stay.",
    added: (count: number) => `${count} added`,
    reworded: (count: number) => `${count} reworded`,
    split: (count: number) => `${count} split`,
    retired: (count: number) => `${count} given up`,
    same: "The criteria are the same in both.",
    apply: "Move to the newer catalog",
    log: "Catalog changed",
    origins: {
      reworded: (id: string, version: string) =>
        `${id} was reworded in catalog ${version}: does the rating still fit?`,
      split: (id: string, version: string) => `Rating of ${id}, which catalog ${version} split`,
    },
  },
  format: {
    title: "Format of the workbook",
    newest: (known: number) => `This workbook has format ${known}, the newest this add-in knows.`,
    lead: (found: number, known: number) =>
      `This workbook has format ${found}. It can be read and rated as it is. Format ${known} keeps more: what was changed and why, what left and can come back, proposals, the round before. An add-in that knows only format ${found} no longer opens it then.`,
    added:
      "All sheets are made anew with the same entries, and the sheet Review with the change log is added.",
    backup: "The present sheets stay as the earlier version. You can restore them on Start.",
    move: (known: number) => `Move to format ${known}`,
    log: "Format changed",
  },
  fault: (field: string, rule: string) => `${field} ${rule}.`,
  loading: "Loading the criteria",
};
