import { Book, ExcelHost, createGrid, followCellEditing, gatePeople, installBridge } from "../index";
import { autosave } from "./autosave";
import { overlayCharts } from "./charts/chart-overlay";
import { demoAddIn } from "./demo-add-in";
import { element } from "./element";
import { resizePane } from "./pane-width";
import { deleteStored, readStored } from "./stored-workbook";
import { isDark, showFailure, showStatus, wireTopBar } from "./top-bar";
import "./demo.css";

const EXAMPLE = "example";
const PANE_WIDTH = 350;

async function start(): Promise<void> {
  const wantsExample = new URLSearchParams(location.search).has(EXAMPLE);
  const book = new Book(createGrid("grid"), await readStored());
  const host = new ExcelHost(book);
  window.emulatedExcel = (target) => void installBridge(target, host, { isDark });
  followCellEditing(host);
  gatePeople(book, () => showStatus("This cell is locked. Pale blue cells are for typing."));
  overlayCharts(book, element("charts"));
  const stopSaving = autosave(book, host, showFailure);
  wireTopBar({
    unprotect: () => unprotectSheet(book),
    isBlank: () => isBlank(book),
    startAgain: async (next) => {
      stopSaving();
      await deleteStored();
      location.assign(next === EXAMPLE ? `?${EXAMPLE}` : location.pathname);
    },
  });
  resizePane(element("main"), element("divider"), PANE_WIDTH);
  if (wantsExample) {
    history.replaceState(null, "", location.pathname);
    await writeExample();
  }
  element("pane").setAttribute("src", "taskpane.html");
}

async function writeExample(): Promise<void> {
  showStatus("Writing the example.");
  const addIn = await demoAddIn();
  await addIn.writeExample(showStatus);
  showStatus("This is the example. Its vendors are fictional.");
}

function unprotectSheet(book: Book): string {
  const sheet = book.univer.getActiveSheet();
  const name = sheet.getSheetName();
  const memory = book.sheetMemory(sheet.getSheetId());
  if (memory.protection === undefined) return `${name} is not protected.`;
  if (memory.protection.password !== undefined) return `${name} is protected with a password.`;
  memory.protection = undefined;
  return `${name} is no longer protected. Change what you like: the pane finds what is broken and repairs it.`;
}

function isBlank(book: Book): boolean {
  const sheets = book.sheetIds();
  return sheets.length === 1 && book.worksheet(sheets[0] ?? "").getLastRow() <= 0;
}

start().catch(showFailure);
