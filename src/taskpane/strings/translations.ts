/** Every language of the pane. A new one compiles only when each view has all of its texts in it. */
export type Language = "en";

/** The texts of one view in every language; they load with the view. */
export type Translations<Texts> = Readonly<Record<Language, Texts>>;
