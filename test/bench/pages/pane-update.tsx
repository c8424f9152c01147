import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { Reading } from "../pane-readings";
import { heldHost } from "./held-host";

let readings: readonly Reading[] = [];
let current = 0;

/** The whole pane on a workbook of which these readings are known. */
function openPane(given: readonly Reading[]): void {
  readings = given;
  const host = heldHost(() => readings[current] ?? []);
  createRoot(document.getElementById("pane") ?? document.body).render(<App host={host} />);
}

/** The next reading comes in as when somebody returns to the pane; resolves once it was drawn. */
async function showReading(index: number): Promise<void> {
  current = index;
  window.dispatchEvent(new Event("focus"));
  await twoFrames();
}

async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Opens whatever is folded, also inside of what has just been opened; answers how much. */
async function openFolds(): Promise<number> {
  for (;;) {
    const folded = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
    if (folded.length === 0) return document.querySelectorAll("details").length;
    for (const fold of folded) fold.open = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

Object.assign(window, { openPane, showReading, twoFrames, openFolds });
