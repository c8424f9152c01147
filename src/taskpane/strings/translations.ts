import type { Language } from "../../core/catalog";

/** The languages of the pane are those of the catalog. A new one compiles only when each view has all of its texts. */
export type { Language };

/** The texts of one view in every language; they load with the view. */
export type Translations<Texts> = Readonly<Record<Language, Texts>>;
