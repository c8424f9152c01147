/** Colours of the pictures that Fluent has none for; close to those of the workbook's charts. */
type Six = readonly [string, string, string, string, string, string];
type Place = 1 | 2 | 3 | 4 | 5 | 6;

export type PictureTheme = Readonly<
  Record<`pictureVendor${Place}` | `picturePlace${Place}` | `picturePlaceText${Place}`, string>
>;

export interface PlaceColors {
  readonly fill: string;
  readonly text: string;
}

const PLACES: readonly Place[] = [1, 2, 3, 4, 5, 6];

/** CSS custom properties that the provider sets, first place first. */
export const PLACE_TOKENS: readonly PlaceColors[] = PLACES.map((place) => ({
  fill: `var(--picturePlace${place})`,
  text: `var(--picturePlaceText${place})`,
}));

/** One for each vendor of a picture, in the order of the assessment. */
export const VENDOR_TOKENS: readonly string[] = PLACES.map((place) => `var(--pictureVendor${place})`);

const WHITE = "#FFFFFF";
const INK = "#0F2A2C";

// Told apart with colour-vision deficiencies, after Okabe and Ito (2008), darkened to stand out from white.
export const lightPictures: PictureTheme = pictureTheme({
  vendors: ["#0B4F54", "#D55E00", "#0072B2", "#B0568D", "#7A5C00", "#6A3D9A"],
  // First place stands out most, so that greyscale keeps the order.
  places: ["#0B4F54", "#3A7D81", "#7FB2B4", "#B5D3D4", "#D8E5E5", "#ECEAE4"],
  placeTexts: [WHITE, WHITE, INK, INK, INK, INK],
});

export const darkPictures: PictureTheme = pictureTheme({
  vendors: ["#97CBCD", "#FF9A57", "#6CB6F0", "#E8A5CC", "#D9BC5A", "#BDA2E6"],
  places: ["#D8E5E5", "#A3CBCD", "#6FA5A8", "#3F777B", "#2B5558", "#233A3C"],
  placeTexts: [INK, INK, INK, WHITE, WHITE, WHITE],
});

/** The system's colours alone: patterns, dashes and letters tell the marks apart. */
export const contrastPictures: PictureTheme = pictureTheme({
  vendors: ["CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText"],
  places: ["CanvasText", "Canvas", "Canvas", "Canvas", "Canvas", "Canvas"],
  placeTexts: ["Canvas", "CanvasText", "CanvasText", "CanvasText", "CanvasText", "CanvasText"],
});

function pictureTheme(colors: {
  readonly vendors: Six;
  readonly places: Six;
  readonly placeTexts: Six;
}): PictureTheme {
  const entries = PLACES.flatMap((place) => [
    [`pictureVendor${place}`, colors.vendors[place - 1]],
    [`picturePlace${place}`, colors.places[place - 1]],
    [`picturePlaceText${place}`, colors.placeTexts[place - 1]],
  ]);
  return Object.fromEntries(entries) as PictureTheme;
}
