export const charts = {
  line: (count: number, sheets: readonly string[]) =>
    count === 1
      ? `1 chart on your own sheet ${sheets.join()}: if it shows the assessment, it stays with the sheets as they are now. Choose its data anew afterwards.`
      : `${count} charts on your own sheets (${sheets.join(", ")}): those that show the assessment stay with the sheets as they are now. Choose their data anew afterwards.`,
};
