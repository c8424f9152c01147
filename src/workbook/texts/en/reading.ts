/** What a person reads when a workbook cannot be read or made. */
export const reading = {
  newerFormat:
    "This workbook uses format {found}, this add-in knows {known}. Open it with a newer version of the add-in. Nothing was changed.",
  newerReadOnly:
    "This workbook uses format {found}, this add-in knows {known}. You can read everything; changing is off.",
  unreadableSetting: "{sheet}, {field}: {rule} It holds {found}.",
  nothing: "nothing",
  rules: {
    number: "Enter a number.",
    index: "Enter 0 or 1.",
    version: "This cell tells the format of the workbook and must hold a number.",
  },
  typedMeanwhile:
    "Somebody typed while the sheets were repaired, so nothing was changed. Everything typed is there. Repair again in a minute.",
  missing:
    "This workbook holds an assessment, but {what} is missing. Look under Repair: the earlier version in this file may hold it. If not, open an earlier copy of the file (File, Info, Version history).",
  gone: "The sheet {sheet} is missing, and no earlier version in this file holds it. Nothing was changed. Look for an earlier copy of the file (File, Info, Version history).",
  goneRow:
    "The row {row} of the sheet {sheet} is missing. Nothing was changed. Undo in Excel (Ctrl+Z) brings back a row that was deleted just now. Else look for an earlier copy of the file (File, Info, Version history).",
  parts: {
    setup: "a part of the sheet {sheet}",
    vendor: "the sheet of vendor {letter}, {name},",
  },
};

export const refusals = {
  noCriterion: "An assessment needs at least one criterion. Choose a technology or add criteria.",
  tooMany: "A workbook holds at most {most} {what}, this assessment has {count}. Leave some out.",
  criteria: "criteria",
  domains: "domains",
  vendors: "vendors",
  sameCriterion: "Two criteria have the id {id}. Give one of them another id.",
  sameDomain: "Two domains have the id {id}. Give one of them another id.",
  sameVendor: "Two vendors have the letter {id}. Give one of them another letter.",
  unknownDomain: "Criterion {id} belongs to the domain {domain}, which is not listed. Add the domain.",
  longText: "The text at {place} is longer than the {most} characters a cell holds. Shorten it.",
};
