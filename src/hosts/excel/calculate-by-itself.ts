/** Queues what a person left to be calculated by hand, and that Excel does it from now on. */
export function calculateByItself({ workbook: { application } }: Excel.RequestContext): void {
  application.calculationMode = "Automatic";
  application.calculate("Recalculate");
}
