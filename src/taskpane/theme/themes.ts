import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { type BandTheme, contrastBands, darkBands, lightBands } from "./band-tokens";
import { brand } from "./brand";
import { contrastPictures, darkPictures, lightPictures, type PictureTheme } from "./picture-tokens";

export type PaneTheme = Theme & BandTheme & PictureTheme;
export type ThemeName = "light" | "dark" | "contrast";

export const themes: Readonly<Record<ThemeName, PaneTheme>> = {
  light: scalable({ ...createLightTheme(brand), ...lightBands, ...lightPictures }),
  dark: scalable({
    ...createDarkTheme(brand),
    ...darkBands,
    ...darkPictures,
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
  }),
  contrast: scalable({ ...teamsHighContrastTheme, ...contrastBands, ...contrastPictures }),
};

/** Sizes of type in rem, so that text follows the reader's own font size. 16 px is the browser's default. */
function scalable(theme: PaneTheme): PaneTheme {
  const entries = Object.entries(theme).map(([token, value]) => [
    token,
    isTypeSize(token) ? inRem(value) : value,
  ]);
  return Object.fromEntries(entries) as PaneTheme;
}

function isTypeSize(token: string): boolean {
  return token.startsWith("fontSize") || token.startsWith("lineHeight");
}

function inRem(value: string | number): string {
  return `${Number.parseFloat(String(value)) / 16}rem`;
}
