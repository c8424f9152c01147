#!/usr/bin/env node
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../dist/command-line/main.cjs", import.meta.url));

if (existsSync(program)) {
  const { main } = createRequire(import.meta.url)(program);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write("hria-scorecard: must be built first, with npm run build\n");
  process.exitCode = 1;
}
