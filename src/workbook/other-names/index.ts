export { plainInspection } from "./plain-inspection";
export { prefixedChange } from "./prefixed-change";
export { prefixedWorkbook } from "./prefixed-workbook";
