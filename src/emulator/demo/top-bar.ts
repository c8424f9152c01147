import { demoAddIn } from "./demo-add-in";
import { element } from "./element";
import { ask } from "./question";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface BarActions {
  /** What Excel has under Review; answers with what came of it, in words. */
  readonly unprotect: () => string;
  /** True while there is nothing in the workbook that could be lost. */
  readonly isBlank: () => boolean;
  /** Throws the workbook away; with `example` the next one is the example. */
  readonly startAgain: (next: "blank" | "example") => Promise<void>;
}

export function showStatus(text: string): void {
  element("status").textContent = text;
}

/** Failures end here: the demo has no other place to say them. */
export function showFailure(cause: unknown): void {
  showStatus(hasMessage(cause) ? cause.message : String(cause));
}

/** An error of another frame is no instance of this frame's class. */
function hasMessage(cause: unknown): cause is { readonly message: string } {
  return (
    typeof cause === "object" && cause !== null && "message" in cause && typeof cause.message === "string"
  );
}

export function wireTopBar({ unprotect, isBlank, startAgain }: BarActions): void {
  const begin = (next: "blank" | "example") => void startAgain(next).catch(showFailure);
  const question = element("question");
  element("load-example").addEventListener("click", () => {
    if (isBlank()) {
      begin("example");
      return;
    }
    const text = "The example replaces the workbook in this browser.";
    ask(question, { text, verb: "Replace", onConfirm: () => begin("example") });
  });
  element("start-again").addEventListener("click", () => {
    const text = "The workbook in this browser is deleted and cannot be brought back.";
    ask(question, { text, verb: "Delete", onConfirm: () => begin("blank") });
  });
  element("unprotect").addEventListener("click", () => showStatus(unprotect()));
  element("download").addEventListener("click", () => void download().catch(showFailure));
  element("dark").addEventListener("click", switchDark);
}

async function download(): Promise<void> {
  showStatus("Writing the file.");
  const addIn = await demoAddIn();
  const file = await addIn.file();
  if (file === undefined) {
    showStatus("This workbook has no assessment yet. Create one in the pane, or load the example.");
    return;
  }
  const url = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
  showStatus(`${file.name} is in your downloads. It holds the assessment, not what you added beside it.`);
}

/** Excel tells a pane its colours when the pane loads, so that a change loads it again. */
function switchDark(): void {
  const button = element("dark");
  button.setAttribute("aria-pressed", String(!isDark()));
  const pane = element("pane");
  pane.style.colorScheme = isDark() ? "dark" : "light";
  if (pane instanceof HTMLIFrameElement) pane.contentWindow?.location.reload();
}

export function isDark(): boolean {
  return element("dark").getAttribute("aria-pressed") === "true";
}
