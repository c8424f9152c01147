/** The frame, and words that several views share. */
export const frame = {
  views: "Views",
  start: "Start",
  rate: "Rate",
  compare: "Compare",
  settings: "Settings",
  close: "Close",
  loading: "Reading the workbook",
  loadingView: "Opening",
  back: "Back",
  footer: {
    loading: "Reading the workbook",
    empty: "This workbook has no assessment yet",
    unavailable: "Excel did not answer",
    agrees: "✓ Sheets and pane agree",
    unwritten: (count: number) => (count === 1 ? "1 rating not yet in the sheet" : `${count} ratings not yet in the sheet`),
    attention: (count: number) => (count === 1 ? "! 1 point needs attention" : `! ${count} points need attention`),
  },
  vendor: (letter: string, name: string) => `${letter} ${name}`,
};
