import { byteLength } from "../../../src/emulator/protocol/byte-length";

test.each(["", "plain", "ä", "€", "𝄞", "Grün – 10 €, 𝄞"])("%p has as many bytes as Node says", (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
});
