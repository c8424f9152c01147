import { crc32 } from "../../../src/hosts/xlsx/crc32";

test("the checksum of the standard's check text is CBF43926", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
