import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defaultSettings } from "../../../src/core/assessment/default-settings";
import { DOMAINS } from "../../../src/core/catalog/domains";
import { SOURCES } from "../../../src/core/catalog/sources";
import { shortTexts } from "../../../src/core/catalog/texts/languages";
import { CATALOG_VERSION, METHOD_VERSION } from "../../../src/core/catalog/version";

const methodology = read("docs/methodology.md");
const notYetChecked = section("### Not yet checked", "### Own choices");

describe("the methodology speaks of this catalog", () => {
  test("names its version and the method's", () => {
    expect(methodology).toContain(`Method ${METHOD_VERSION}, catalog ${CATALOG_VERSION}.`);
    expect(read("CHANGELOG.md")).toContain(`## Catalog ${CATALOG_VERSION}`);
    expect(read("CHANGELOG.md")).toContain(`## Method ${METHOD_VERSION}`);
  });

  test("lists every domain with its weight and the reason for it", () => {
    const { domains } = shortTexts("en");

    for (const { id, defaultWeight } of DOMAINS) {
      const { title, weightReason } = domains[id];
      expect(methodology).toContain(`| ${id} ${title} | ${defaultWeight} | ${weightReason} |`);
    }
  });

  test("lists every source, and marks those that are only partly confirmed", () => {
    for (const [id, { status }] of Object.entries(SOURCES)) {
      const row = methodology.split("\n").find((line) => line.startsWith(`| ${id} |`));
      expect(row).toContain(` | ${status}`);
    }
  });

  test("names every place in a source that is not yet checked", () => {
    const unchecked = Object.entries(SOURCES).flatMap(([id, { unverified }]) =>
      unverified.map((locator): readonly [string, string] => [id, locator]),
    );

    expect(unchecked.length).toBeGreaterThan(0);
    for (const [id, locator] of unchecked) {
      const lines = notYetChecked.split("\n").filter((line) => line.includes(id));
      expect([id, lines.join("\n")]).toEqual([id, expect.stringContaining(locator)]);
    }
  });

  test("states the bands as they are set", () => {
    const { moderate, high, critical } = defaultSettings.bands;

    expect(methodology).toContain(
      `Low below ${moderate}, Moderate below ${high}, High below ${critical}, Critical from ${critical}`,
    );
  });
});

function read(path: string): string {
  return readFileSync(resolve(process.cwd(), path), "utf8");
}

function section(from: string, to: string): string {
  return methodology.slice(methodology.indexOf(from), methodology.indexOf(to));
}
