import type { ImportFault } from "../../../core/import/import-fault";
import type { IndexTable } from "../../../core/import/index-table";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const importing = {
  title: "Bring in scores of a public index",
  lead: "Scores from 0 to 100 by indicator, as Ranking Digital Rights publishes them, become proposals. Nothing counts before you confirm it.",
  name: "Name of the index",
  nameHint: "Stands beside every proposal, with the year.",
  nameMissing: "Name the index, so that everyone sees where a proposal comes from.",
  defaultName: "RDR 2022",
  file: "Table as a CSV file",
  fileHint: "One column per indicator, or one row per score. The file is read here and leaves no trace.",
  reading: "Reading the file",
  understood: "Understood",
  form: ({ form, vendorHeader, vendors, indicators }: IndexTable) =>
    `${form === "wide" ? "One column per indicator" : "One row per score"}. ` +
    `${plural(vendors.size, "name", "names")} in “${vendorHeader}”, ${plural(indicators.length, "indicator", "indicators")}.`,
  decimal: ({ decimal }: IndexTable) => {
    if (decimal === undefined) return "Whole numbers.";
    return decimal === "," ? "Decimal comma: 62,5 is read as 62.5." : "Decimal point: 62.5 is read as 62.5.";
  },
  withoutScore: (count: number) => (count === 0 ? "" : `${plural(count, "cell", "cells")} without a score.`),
  rule: "A score reaches a whole level: 25 is level 1, 50 level 2, 75 level 3, 100 level 4. Of several indicators of one criterion the lowest counts. Evidence: B, a document.",
  faultTitle: "This table cannot be used",
  faultSafe: "Nothing was brought in. Correct the table and choose it again.",
  fault: faultWords,
  match: "Whose scores are these?",
  matchHint: "Names that are the same are matched. Choose for the others, or leave them out.",
  leaveOut: "Leave out",
  doubled: (vendor: string) =>
    `More than one name is matched with ${vendor}. Choose one of them, so that nobody mixes them up.`,
  summary: (count: number) =>
    count === 0 ? "Nothing to propose yet." : `${plural(count, "proposal", "proposals")} to add.`,
  alreadyRated: (count: number) =>
    count === 0
      ? ""
      : `${plural(count, "rating stands", "ratings stand")} already and ${count === 1 ? "stays" : "stay"}.`,
  nothingMatched: "Match at least one name with a vendor.",
  nothingNew: "There is nothing to add: these points are rated or proposed already.",
  working: "Adding the proposals",
  add: "Add the proposals",
  change: (index: string) => `Proposals from ${index}`,
  logged: (count: number) => plural(count, "proposal", "proposals"),
};

function faultWords(fault: ImportFault): string {
  switch (fault.kind) {
    case "too large":
      return `The file is larger than ${fault.most} MB. Keep only the columns of vendors and indicators.`;
    case "not text":
      return "The file is not text in UTF-8. Save it as “CSV UTF-8”.";
    case "broken quotes":
      return `Row ${fault.row}: a quotation mark is not closed.`;
    case "empty":
      return "There is no row below the header.";
    case "too many rows":
      return `There are more than ${fault.most} rows.`;
    case "too many columns":
      return `There are more than ${fault.most} columns.`;
    case "no indicator":
      return "No column is headed by an indicator such as P1a or F3a, and no column lists them.";
    case "no vendor column":
      return "There is no column with the names of companies.";
    case "no score column":
      return "There is no column with scores.";
    case "no score":
      return "No cell holds a score.";
    case "only fractions":
      return "All scores lie between 0 and 1. Scores run from 0 to 100.";
    case "indicator twice":
      return `Column ${fault.column}: the indicator ${fault.indicator} has a column already.`;
    case "longer than header":
      return `Row ${fault.row} has more cells than the header.`;
    case "no vendor":
      return `Row ${fault.row} has scores and no name.`;
    case "vendor too long":
      return `Row ${fault.row}: the name is longer than ${fault.most} characters.`;
    case "score twice":
      return `Row ${fault.row}: ${fault.vendor} has a score for ${fault.indicator} already. Keep one.`;
    case "not a number":
      return `Row ${fault.row}, column ${fault.column}: “${short(fault.text)}” is no score from 0 to 100.`;
    case "out of range":
      return `Row ${fault.row}, column ${fault.column}: ${short(fault.text)} is outside 0 to 100.`;
    case "other decimal sign":
      return `Row ${fault.row}, column ${fault.column}: “${short(fault.text)}” uses another decimal sign than the rows above.`;
  }
}

/** Enough to find the cell by. */
function short(text: string): string {
  const signs = [...text];
  return signs.length > 40 ? `${signs.slice(0, 40).join("")}…` : text;
}
