export const excelTest = {
  title: "Test this Excel",
  what: "Tries the rules of Excel that this add-in relies on, in sheets of its own, and removes those again. What stands in your sheets is neither read nor changed.",
  cost: "Takes about a minute. Excel's Undo does not reach back beyond the test.",
  readOnly:
    "This workbook was made with a newer version and is only read. Start the test in another workbook.",
  start: "Start the test",
  stop: "Stop the test",
  stopped: "The test was stopped. Its sheets are removed.",
  progress: (step: number, total: number) => `Rule ${step} of ${total}`,
  allHold: (total: number) => `All ${total} rules hold in this Excel.`,
  differ: (count: number, total: number) =>
    count === 1
      ? `1 of ${total} rules differs in this Excel.`
      : `${count} of ${total} rules differ in this Excel.`,
  expected: (answer: string) => `Expected: ${answer}`,
  answered: (answer: string) => `This Excel: ${answer}`,
  copy: "Copy the report",
  copied: "Copied.",
  notCopied: "The report could not be copied. Open it below and copy it from there.",
  report: "The report as text",
};
