import { pictures as en } from "./en/pictures";
import type { Translations } from "./translations";

export const pictureStrings: Translations<typeof en> = { en };
