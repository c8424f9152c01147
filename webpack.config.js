import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { manifestFor } from "./.ci/manifest-for.js";

const root = path.dirname(fileURLToPath(import.meta.url));
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const MICROSOFT = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;

/**
 * Three builds, each in a folder of its own, chosen with `--config-name`: `taskpane` is what ships; `demo` is the
 * same pane beside an emulated Excel, and must never be published, because it holds a copy of Microsoft's Office.js,
 * whose terms forbid that; `command-line` is the program for Node.
 *
 * `--env origin=https://example.org` sets where the add-in will be served from.
 */
export default function builds(env = {}, argv = {}) {
  const mode = argv.mode ?? "production";
  return [taskpane(mode, originOf(env.origin, argv)), demo(mode), commandLine(mode)];
}

function taskpane(mode, origin) {
  return {
    ...forBrowsers("taskpane", mode),
    entry: { taskpane: source("src/taskpane/index.tsx") },
    output: outputIn("dist/addin", mode),
    // Small enough that views share what they have in common instead of each bringing its own.
    optimization: { splitChunks: { minSize: 2_000, cacheGroups: { catalogTexts, pictures } } },
    plugins: [
      panePage(OFFICE_JS, `'self' ${MICROSOFT}`),
      stylesheets(mode),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => manifestFor(String(text), origin) },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] }, noErrorOnMissing: true },
        ],
      }),
      listScripts("dist/addin-scripts.json"),
    ],
  };
}

function demo(mode) {
  const officeJs = source("node_modules/@microsoft/office-js/dist");
  return {
    ...forBrowsers("demo", mode),
    entry: {
      demo: source("src/emulator/demo/index.ts"),
      "add-in": source("src/emulator/demo/add-in.ts"),
      taskpane: source("src/taskpane/index.tsx"),
    },
    output: outputIn("dist/demo", mode),
    plugins: [
      panePage("office-loader.js", "'self'"),
      panePage("office-loader.js", "'self'", "add-in"),
      new HtmlPlugin({
        template: source("src/emulator/demo/index.html"),
        chunks: ["demo"],
        filename: "index.html",
        scriptLoading: "defer",
      }),
      stylesheets(mode),
      new CopyPlugin({
        patterns: [
          { from: "src/emulator/demo/office-loader.js", info: { minimized: true } },
          ...["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"].map((file) => ({
            from: path.join(officeJs, file),
            to: `office-js/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
  };
}

function commandLine(mode) {
  return {
    ...common("command-line", mode),
    target: "node20",
    entry: source("src/hosts/command-line/main.ts"),
    output: {
      path: path.join(root, "dist/command-line"),
      filename: "main.cjs",
      library: { type: "commonjs2" },
      clean: true,
    },
    module: { rules: [typescript()], parser: { javascript: { dynamicImportMode: "eager" } } },
    optimization: { minimize: false },
    performance: false,
  };
}

/** Prose of the catalog and of its example stands in files of its own, so that the size budget can tell texts from code. */
const catalogTexts = {
  test: /[\\/]core[\\/]catalog[\\/](texts|example)[\\/]/,
  chunks: "async",
  enforce: true,
  name: (module) => (/[\\/]example[\\/]/.test(module.resource) ? "catalog-example" : "catalog-texts"),
};

/** The pictures and their chart library stand in one file, which loads when somebody opens the first of them. */
const pictures = {
  test: /[\\/]taskpane[\\/](pictures|strings[\\/](en[\\/])?pictures)|[\\/]node_modules[\\/](@visx|d3-|internmap|classnames)/,
  chunks: "async",
  enforce: true,
  name: "pictures",
};

function common(name, mode) {
  return {
    name,
    mode,
    context: root,
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    // The second build of the same code takes a few seconds instead of half a minute.
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
  };
}

function forBrowsers(name, mode) {
  return {
    ...common(name, mode),
    target: ["web", "es2022"],
    module: {
      rules: [
        typescript(),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(woff2?|ttf|png|svg)$/, type: "asset" },
      ],
    },
    // .ci measures the pane's size itself, compressed and without what the demo adds.
    performance: false,
  };
}

function typescript() {
  return {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function outputIn(folder, mode) {
  const hash = mode === "production" ? ".[contenthash:8]" : "";
  return { path: path.join(root, folder), filename: `[name]${hash}.js`, publicPath: "auto", clean: true };
}

function stylesheets(mode) {
  return new MiniCssExtractPlugin({
    filename: mode === "production" ? "[name].[contenthash:8].css" : "[name].css",
  });
}

/** The pane's page. Where it gets Office.js from is all that the shipped page and the demo's differ in. */
function panePage(officeJs, scriptSources, chunk = "taskpane") {
  return new HtmlPlugin({
    template: source("src/taskpane/taskpane.html"),
    templateParameters: { officeJs, scriptSources },
    chunks: [chunk],
    filename: `${chunk}.html`,
    // In the template's own order: Office.js has to come first.
    inject: "body",
    scriptLoading: "blocking",
  });
}

/** Writes which files the first view of the pane needs and which a later view brings, for the size budget. */
function listScripts(file) {
  return {
    apply: (compiler) =>
      compiler.hooks.done.tapPromise("list scripts", async ({ compilation }) => {
        const scripts = [...compilation.chunks].flatMap((chunk) =>
          [...chunk.files]
            .filter((name) => name.endsWith(".js"))
            .map((name) => ({
              file: name,
              isInitial: chunk.canBeInitial(),
              isScreen: isScreen(chunk, compilation),
            })),
        );
        await mkdir(path.join(root, path.dirname(file)), { recursive: true });
        await writeFile(path.join(root, file), `${JSON.stringify(scripts, undefined, 2)}\n`);
      }),
  };
}

/** Whether anything of the screen is in it: the rest is work that a command loads, such as writing the sheets. */
function isScreen(chunk, { chunkGraph }) {
  const modules = [...chunkGraph.getChunkModules(chunk)].flatMap((one) => one.modules ?? [one]);
  return modules.some(({ resource }) =>
    /src.taskpane.(views|components|notices|strings|frame)/.test(resource ?? ""),
  );
}

function originOf(given, { mode, configName }) {
  if (given !== undefined) return String(given).replace(/\/+$/, "");
  if (mode === "production" && (configName ?? ["taskpane"]).includes("taskpane")) {
    process.stderr.write(
      `The manifest names ${DEVELOPMENT_ORIGIN}, for trying the add-in on this machine. ` +
        "To publish it: npm run build -- --env origin=https://example.org\n",
    );
  }
  return DEVELOPMENT_ORIGIN;
}

function source(file) {
  return path.join(root, file);
}
