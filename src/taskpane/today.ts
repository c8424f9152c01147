import { isoDate, type IsoDate } from "../core/units";

/** The day on the reader's own calendar. Beside `minute` the only clock outside the hosts. */
export function today(now = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return isoDate(`${now.getFullYear()}-${month}-${day}`);
}

/** The minute on the reader's own clock, as yyyy-mm-ddThh:mm. */
export function minute(now = new Date()): string {
  const hour = String(now.getHours()).padStart(2, "0");
  const minutes = String(now.getMinutes()).padStart(2, "0");
  return `${today(now)}T${hour}:${minutes}`;
}
