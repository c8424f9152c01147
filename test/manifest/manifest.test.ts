import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { manifestFaults } from "../../.ci/manifest-faults.js";
import { manifestFor } from "../../.ci/manifest-for.js";

const folder = process.cwd();
const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");

describe("the manifest", () => {
  test("is sound for development", () => {
    expect(manifestFaults(manifest, { folder })).toEqual([]);
  });

  test("is understood by Microsoft's own reader", () => {
    const reader = createRequire(__filename).resolve("office-addin-manifest/cli.js");
    const told = execFileSync(process.execPath, [reader, "info", "manifest.xml"], { encoding: "utf8" });
    expect(told).toContain("Name: HRIA Scorecard");
    expect(told).toContain("Hosts: Workbook");
    expect(told).toContain("https://localhost:3000/taskpane.html");
  });

  test("is sound for a production origin and names localhost nowhere", () => {
    const production = manifestFor(manifest, "https://scorecard.example.org");
    expect(manifestFaults(production, { folder, isProduction: true })).toEqual([]);
    expect(production).not.toContain("localhost");
  });

  test.each([
    "http://scorecard.example.org",
    "https://scorecard.example.org/path",
    "scorecard.example.org",
    "",
  ])("is not written for %p, which is no https origin", (origin) => {
    expect(() => manifestFor(manifest, origin)).toThrow(/origin/);
  });
});

describe("the manifest check", () => {
  test.each([
    ["a missing element", /<SupportUrl[^>]*>/, "", "SupportUrl is missing."],
    [
      "a wrong order",
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      "$2$1",
      "In OfficeApp, Id stands after Version; the order is fixed.",
    ],
    [
      "a dangling resource",
      /resid="Pane.Url"/,
      'resid="Pane.Uri"',
      "The resource Pane.Uri is used but not defined.",
    ],
    [
      "an unused resource",
      /resid="Pane.Url"/,
      'resid="Pane.Uri"',
      "The resource Pane.Url is defined but not used.",
    ],
    [
      "a resource defined twice",
      /(<bt:Url id="Pane.Url"[^>]*>)/,
      "$1$1",
      "The resource Pane.Url is defined twice.",
    ],
    [
      "plain http",
      /https:\/\/localhost:3000\/assets\/support.html/,
      "http://localhost:3000/assets/support.html",
      "http://localhost:3000/assets/support.html must begin with https://.",
    ],
    [
      "a missing icon file",
      /icon-32\.png/,
      "icon-33.png",
      "The icon https://localhost:3000/assets/icon-33.png does not exist.",
    ],
    [
      "an icon of another size",
      /icon-64\.png/,
      "icon-48.png",
      "The icon https://localhost:3000/assets/icon-48.png is 48 x 48 pixels, declared as 64 x 64.",
    ],
    ["no image of a required size", /<bt:Image size="80"[^>]*>/, "", "An icon has no image of size 80."],
    [
      "a long short string",
      /DefaultValue="Human rights"/,
      `DefaultValue="${"x".repeat(126)}"`,
      "The resource Group.Label is longer than 125 characters.",
    ],
    ["a broken GUID", /<Id>.{4}/, "<Id>", "Id must be a GUID."],
    [
      "another requirement set",
      /MinVersion="1.9"/g,
      'MinVersion="1.12"',
      "Requirements must name ExcelApi 1.9.",
    ],
    ["more rights than needed", /ReadWriteDocument/, "Restricted", "Permissions must be ReadWriteDocument."],
    [
      "newer overrides",
      /VersionOverridesV1_0/,
      "VersionOverridesV1_1",
      "VersionOverrides must be VersionOverridesV1_0: task panes know no other.",
    ],
    ["an unknown element", /<Hosts>/, "<Dictionary/><Hosts>", "OfficeApp must not contain Dictionary."],
  ])("names %s", (_, from, to, fault) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(manifestFaults(broken, { folder })).toContain(fault);
  });

  test("refuses localhost in production", () => {
    const faults = manifestFaults(manifest, { folder, isProduction: true });
    expect(faults).toContain("https://localhost:3000/taskpane.html must not be on localhost.");
  });

  test("refuses what is not XML, and document types", () => {
    expect(manifestFaults("<a", { folder })[0]).toMatch(/not well-formed/);
    expect(manifestFaults(`<!DOCTYPE a><a/>`, { folder })).toEqual(["The manifest must not have a DOCTYPE."]);
  });
});
