const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** The frame, and words that several views share. */
export const frame = {
  views: "Views",
  start: "Start",
  rate: "Rate",
  compare: "Compare",
  settings: "Settings",
  close: "Close",
  loadingView: "Opening",
  back: "Back",
  newAssessment: "New assessment",
  footer: {
    loading: "Reading the workbook",
    empty: "This workbook has no assessment yet",
    unavailable: "! The workbook could not be read",
    agrees: "✓ Sheets and pane agree",
    unwritten: (count: number) =>
      count === 1 ? "1 rating not yet in the sheet" : `${count} ratings not yet in the sheet`,
    attention: (count: number) =>
      count === 1 ? "! 1 point needs attention" : `! ${count} points need attention`,
  },
  /** 2026-11-12 as 12 November 2026. */
  day: (isoDate: string) => DAY.format(new Date(`${isoDate}T00:00:00Z`)),
};
