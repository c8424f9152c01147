import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import path from "node:path";
import { ensureInstalled } from "./installed.mjs";

const port = Number(process.env.PORT ?? 3000);
const forExcel = process.argv.includes("--https");

process.chdir(path.join(import.meta.dirname, ".."));
if (await isTaken(port)) {
  fail(`Port ${port} is in use. End what runs there, or choose another one: PORT=3001 npm start`);
}
ensureInstalled();
await (forExcel ? serve("taskpane", certificates()) : serve("demo"));

/** The demo for a browser on plain http, or the pane alone on https, which is what a real Excel asks for. */
async function serve(configName, certificate) {
  const { default: webpack } = await import("webpack");
  const { default: DevServer } = await import("webpack-dev-server");
  const { default: builds } = await import("../webpack.config.js");
  const env = forExcel ? { origin: `https://localhost:${port}` } : {};
  const build = builds(env, { mode: "development", configName: [configName] }).find(
    ({ name }) => name === configName,
  );
  const compiler = webpack({ ...build, stats: "errors-warnings", infrastructureLogging: { level: "warn" } });
  const server = new DevServer(
    {
      host: "localhost",
      port,
      client: false,
      hot: false,
      liveReload: false,
      static: false,
      compress: false,
      server: certificate === undefined ? "http" : { type: "https", options: certificate },
    },
    compiler,
  );
  console.log(forExcel ? "Building the add-in." : "Building the demo. The first time takes half a minute.");
  compiler.hooks.done.tap("address", announceOnce());
  await server.start();
}

function announceOnce() {
  let isAnnounced = false;
  return (stats) => {
    if (stats.hasErrors() || isAnnounced) return;
    isAnnounced = true;
    // After webpack's own messages about this build.
    setTimeout(
      () => console.log(forExcel ? excelAddress() : `HRIA Scorecard demo: http://localhost:${port}`),
      50,
    );
  };
}

function excelAddress() {
  return `Pane for Excel: https://localhost:${port}/taskpane.html, manifest: https://localhost:${port}/manifest.xml`;
}

/** Certificates which `npx office-addin-dev-certs install` has put into the home folder, or those that SSL_KEY and SSL_CERT name. */
function certificates() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const key = process.env.SSL_KEY ?? path.join(folder, "localhost.key");
  const cert = process.env.SSL_CERT ?? path.join(folder, "localhost.crt");
  if (existsSync(key) && existsSync(cert)) return { key: readFileSync(key), cert: readFileSync(cert) };
  return fail("No certificate yet. Make one first: npx office-addin-dev-certs install");
}

async function isTaken(number) {
  const probe = createServer();
  return await new Promise((resolve) => {
    probe.once("error", () => resolve(true));
    probe.listen(number, "localhost", () => probe.close(() => resolve(false)));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
