export const heatMap = {
  title: "Every criterion, worst case",
  note: "0 to 100, 100 is worst. ? = asked, no usable answer. – = does not apply. Empty = not rated yet.",
  columns: { id: "Id", criterion: "Criterion" },
};
