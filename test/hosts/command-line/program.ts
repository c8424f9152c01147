import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const BUNDLE = path.resolve("node_modules/.cache/command-line/main.cjs");
const START = path.resolve("node_modules/.cache/command-line/start.cjs");

/** The program as one file for Node, as the build makes it, with the line that starts it. */
export async function buildProgram(): Promise<void> {
  await build({
    entryPoints: ["src/hosts/command-line/main.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: BUNDLE,
    logLevel: "warning",
  });
  const start = `require(${JSON.stringify(BUNDLE)}).main(process.argv.slice(2)).then((code) => { process.exitCode = code; });\n`;
  await writeFile(START, start);
}

/** Runs the program in a process of its own, inside `folder`. */
export function runProgram(folder: string, ...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const settings = { cwd: folder, maxBuffer: 256 * 1024 * 1024 };
    const child = execFile(process.execPath, [START, ...words], settings, (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
  });
}
