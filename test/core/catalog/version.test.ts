import { isEarlierVersion } from "../../../src/core/catalog/version";

test.each([
  ["0.0.9", "0.1.0", true],
  ["0.9.0", "0.10.0", true],
  ["0.1.0", "0.1.0", false],
  ["0.2.0", "0.1.0", false],
  ["1.0.0", "0.9.9", false],
  ["draft", "0.1.0", false],
])("%s is earlier than %s: %s", (version, than, expected) => {
  expect(isEarlierVersion(version, than)).toBe(expected);
});
