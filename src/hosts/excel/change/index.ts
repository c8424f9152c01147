export { earlierVersion, goBack, removeEarlier, restoreEarlier, unfinishedChange } from "./earlier-version";
export { ownSheets } from "./own-sheets";
export { finishUntyped } from "./recover";
export { replace } from "./replace";
