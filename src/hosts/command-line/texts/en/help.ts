export const HELP = `Usage: hria-scorecard <command> [options]

Compares technology vendors by their risk to people, without Excel.

Commands
  create --input assessment.json --out book.xlsx
      Writes the workbook. A file of that name is replaced, at once or not at all.
  score --input <assessment.json or book.xlsx>
      Prints the results as JSON, at full precision.
  read --input <book.xlsx or assessment.json>
      Prints the assessment as JSON. Entries that cannot be read are named on the error output.

Options
  --help     Shows this text.
  --version  Shows the versions of program, method and catalog.

Exit codes: 0 done; 1 something is wrong. Then every line of the error output names
one fault, as "path: rule", and nothing was written.
`;
