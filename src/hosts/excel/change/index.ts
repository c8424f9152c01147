export { earlierVersion, goBack, removeEarlier, restoreEarlier, unfinishedChange } from "./earlier-version";
export { ownCharts } from "./own-charts";
export { finishUntyped } from "./recover";
export { replace } from "./replace";
