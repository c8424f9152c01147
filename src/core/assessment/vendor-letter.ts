import { vendorId, type VendorId } from "../units";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Letter of the vendor at this place, counted from 0: A … Z, AA, AB … ZZ. Throws beyond. */
export function vendorLetter(index: number): VendorId {
  const rounds = Math.floor(index / ALPHABET.length);
  const first = rounds === 0 ? "" : (ALPHABET[rounds - 1] ?? "beyond ZZ: ");
  return vendorId(first + ALPHABET.charAt(index % ALPHABET.length));
}
