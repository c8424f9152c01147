import { Book } from "../../../src/emulator/book/book";
import { createGrid } from "../../../src/emulator/engine/grid";
import { gatePeople } from "../../../src/emulator/book/person-gate";
import { followCellEditing } from "../../../src/emulator/protocol/cell-editing";
import { ExcelHost } from "../../../src/emulator/protocol/excel-host";
import { installBridge } from "../../../src/emulator/transports/desktop-bridge";
import { openWebFrame } from "../../../src/emulator/transports/web-frame";

/** The page around the add-in in the browser tests: a grid, and one of the two transports, as its address asks. */
const book = new Book(createGrid("grid"));
const host = new ExcelHost(book);
const refused: string[] = [];
gatePeople(book, () => refused.push("locked"));
followCellEditing(host);
Object.assign(window, {
  book,
  host,
  refused,
  emulatedExcel: (target: Window) => void installBridge(target, host),
});
if (location.protocol === "https:") {
  Object.assign(window, { session: openWebFrame(document.body, host, { url: "/add-in.html" }) });
} else {
  const frame = document.createElement("iframe");
  frame.src = "/add-in.html";
  document.body.append(frame);
}
