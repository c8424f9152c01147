import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";

const ENGINE = path.resolve(process.cwd(), "src/emulator/engine");
const CACHE = path.resolve(process.cwd(), "node_modules/.cache/hria");

/**
 * Univer steps aside for messages of its own while it calculates, and forgets to close their ports when it is stopped:
 * open ports keep a test from ending. A turn of the event loop does the same and leaves nothing behind.
 */
const PORTS_THAT_END = `class MessageChannel {
  port1 = { onmessage: null, close() {} };
  port2 = { postMessage: (data) => setImmediate(() => this.port1.onmessage?.({ data })), close() {} };
}`;

/** The engine's file for this state of sources and packages: Node and jest cannot import Univer as it is published. */
export function enginePath(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(ENGINE).toSorted()) hash.update(readFileSync(path.join(ENGINE, file)));
  const { devDependencies } = JSON.parse(readFileSync(path.resolve(process.cwd(), "package.json"), "utf8"));
  hash.update(JSON.stringify(devDependencies));
  hash.update(PORTS_THAT_END);
  return path.join(CACHE, `engine-${hash.digest("hex").slice(0, 16)}.cjs`);
}

/** Bundles the headless engine once per state: a few seconds when something changed, nothing otherwise. */
export async function bundleEngine(): Promise<void> {
  const outfile = enginePath();
  if (existsSync(outfile)) return;
  const { build } = await import("esbuild");
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [path.join(ENGINE, "headless.ts")],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "cjs",
    banner: { js: PORTS_THAT_END },
    logLevel: "error",
  });
  renameSync(unfinished, outfile);
}
