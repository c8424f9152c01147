/**
 * For the parts of a long page: the browser lays out and paints only those in view, as tall as they were last. The others
 * stay in the page for search, keyboard and screen readers. Rings of focus may reach over the edge.
 */
export const drawnInView = {
  contentVisibility: "auto",
  containIntrinsicHeight: "auto 240px",
  overflowClipMargin: "6px",
} as const;
