import type { BrandVariants } from "@fluentui/react-components";

/** Deep green-blue, dark to light; 80 is the accent on white, 100 and 120 carry controls and links on dark. */
export const brand: BrandVariants = {
  10: "#031A1B",
  20: "#062A2C",
  30: "#08393C",
  40: "#0A474B",
  50: "#0B4F54",
  60: "#0B595E",
  70: "#0B6267",
  80: "#0B6B70",
  90: "#3A878B",
  100: "#61A5A9",
  110: "#7DB8BB",
  120: "#97CBCD",
  130: "#B0D9DA",
  140: "#C6E4E5",
  150: "#DCEFF0",
  160: "#F0F8F8",
};
