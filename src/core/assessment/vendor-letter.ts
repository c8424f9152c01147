import { vendorId, type VendorId } from "../units";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Letter of the vendor at this place, counted from 0: A … Z, AA, AB … ZZ. */
export function vendorLetter(index: number): VendorId {
  const first = Math.floor(index / ALPHABET.length) - 1;
  return vendorId(ALPHABET.charAt(first) + ALPHABET.charAt(index % ALPHABET.length));
}
