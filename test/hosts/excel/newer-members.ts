/** Members above the floor for the test of the gate: one named with a question, one without. */
export function savedWhereItCan(workbook: Excel.Workbook): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.10"))
    workbook.application.load("cultureInfo");
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.11")) workbook.save();
}

export function commentsOf(workbook: Excel.Workbook): Excel.CommentCollection {
  return workbook.comments;
}
