/** Paths of the programs the tests drive: `npm test` finds or installs them and says where; these are Debian's. */
export const browserPath = process.env.HRIA_BROWSER ?? "/usr/bin/chromium";
export const officePath = process.env.HRIA_SOFFICE ?? "/usr/bin/soffice";
