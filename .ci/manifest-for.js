// @ts-check
/** Origin of the development server in manifest.xml; nothing else in it depends on where the add-in is served. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/**
 * The manifest for an add-in served from another origin, for example `https://scorecard.example.org`.
 *
 * @param {string} manifest
 * @param {string} origin
 */
export function manifestFor(manifest, origin) {
  if (!/^https:\/\/[^/?#\s]+$/.test(origin)) {
    throw new RangeError(`The origin must be https:// and a host name, without a path, got "${origin}".`);
  }
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, origin);
}
