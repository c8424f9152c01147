import { isoDate, type IsoDate } from "../core/units";

/** The day on the reader's own calendar. The only clock outside the hosts. */
export function today(now = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return isoDate(`${now.getFullYear()}-${month}-${day}`);
}
