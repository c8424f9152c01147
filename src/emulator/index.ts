export { Book } from "./book/book";
export type { Snapshot } from "./book/book";
export { createGrid } from "./engine/grid";
export { ExcelHost } from "./protocol/excel-host";
export { installBridge } from "./transports/desktop-bridge";
