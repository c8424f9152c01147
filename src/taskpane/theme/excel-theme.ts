/** Whether Excel's own surface is dark; absent where Excel does not say, as on the web. */
export function isDarkTheme(bodyBackgroundColor: string | undefined): boolean | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(bodyBackgroundColor ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  // Rec. 601 luma: enough to tell Excel's dark greys from its light ones.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
