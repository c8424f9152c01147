import { createRoot, type Root } from "react-dom/client";
import { AssessmentError } from "../core/errors";
import { excelHost } from "../hosts/excel/excel-host";
import { whenReady } from "../hosts/excel/office";
import { App } from "./App";
import { Stopped } from "./Stopped";
import { isDarkTheme } from "./theme/excel-theme";

void start(paneElement());

/** Opens the pane on the workbook in Excel, or says that Excel is not there. */
async function start(pane: HTMLElement): Promise<void> {
  const root = createRoot(pane, { onUncaughtError: (error) => showFault(pane, error) });
  try {
    await whenReady();
  } catch (cause) {
    if (!(cause instanceof AssessmentError)) throw cause;
    root.render(<Stopped reason="no-host" />);
    return;
  }
  openPane(root);
}

function openPane(root: Root): void {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  root.render(<App host={excelHost} excelIsDark={isDarkTheme(theme?.bodyBackgroundColor)} />);
}

/** React takes everything off the screen after a mistake of the program; this says so, and the error stays in the log. */
function showFault(pane: HTMLElement, error: unknown): void {
  reportError(error);
  createRoot(pane).render(<Stopped reason="fault" />);
}

function paneElement(): HTMLElement {
  const pane = document.getElementById("pane");
  if (pane === null) throw new TypeError("The page has no element with the id pane.");
  return pane;
}
