import { readFileSync } from "node:fs";

test.each(["@univerjs-pro", "@univerjs/presets"])(
  "the lockfile does not hold %s, which is not open",
  (name) => {
    expect(readFileSync("package-lock.json", "utf8")).not.toContain(name);
  },
);
