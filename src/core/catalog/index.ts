export { CATALOG_VERSION, isEarlierVersion, METHOD_VERSION } from "./version";
export { catalogCriteria } from "./catalog-criteria";
export { defaultDomains } from "./default-domains";
export { DOMAINS } from "./domains";
export { PROFILE_IDS, type ProfileId } from "./profiles";
export { type Language, loadLongTexts, shortTexts } from "./texts/languages";
export type { LongTexts } from "./texts/long-texts";
