import { CommandType } from "@univerjs/core";
import type { Book, ExcelHost } from "../index";
import { writeStored } from "./stored-workbook";

/** Long enough that a burst of changes is one save, short enough that nobody reloads in between. */
const PAUSE_MS = 200;

/** Keeps the workbook in this browser after every change. Answers with the way to stop, for good. */
export function autosave(book: Book, host: ExcelHost, onFailure: (cause: unknown) => void): () => void {
  const { api } = book.engine;
  let timer: number | undefined;
  let seenTrips = host.trips.length;
  const save = () => {
    timer = undefined;
    writeStored(book.snapshot()).catch(onFailure);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE_MS);
  };
  const mutations = api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) saveSoon();
  });
  // What Excel keeps and the grid does not know, such as settings of the pane, changes with the add-in's batches only.
  const trips = window.setInterval(() => {
    if (host.trips.length === seenTrips) return;
    seenTrips = host.trips.length;
    saveSoon();
  }, PAUSE_MS);
  const saveAtOnce = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    save();
  };
  window.addEventListener("pagehide", saveAtOnce);
  return () => {
    mutations.dispose();
    clearTimeout(timer);
    clearInterval(trips);
    window.removeEventListener("pagehide", saveAtOnce);
  };
}
