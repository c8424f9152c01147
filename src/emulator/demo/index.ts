import { Book, ExcelHost, createGrid, installBridge } from "../index";
import "./demo.css";

const book = new Book(createGrid("grid"));
const host = new ExcelHost(book, { ui: true });
Object.assign(window, { emulatedExcel: (pane: Window) => installBridge(pane, host) });
document.querySelector("iframe")?.setAttribute("src", "taskpane.html");
