import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export interface DemoServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** What a newcomer types: `npm start`, on a free port. Ready when it prints the address. */
export async function startDemo(): Promise<DemoServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [".ci/start.mjs"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = `http://localhost:${port}`;
  await printed(server, address);
  return { address, stop: () => stopped(server) };
}

async function printed(server: ChildProcess, address: string): Promise<void> {
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(address)) resolve();
    };
    server.stdout?.on("data", look);
    server.stderr?.on("data", look);
    server.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  const end = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await end;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "localhost", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}
