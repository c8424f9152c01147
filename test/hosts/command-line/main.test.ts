import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { assessmentToJson } from "../../../src/core/assessment/json";
import type { Assessment } from "../../../src/core/assessment/model";
import { loadExample } from "../../../src/core/catalog/example/load-example";
import { compare } from "../../../src/core/scoring/compare";
import { resultToJson } from "../../../src/core/scoring/result-json";
import { unreadableEntries } from "../../../src/hosts/command-line/unreadable-entries";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { englishCatalog } from "../../english-catalog";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { buildProgram, runProgram } from "./program";

let folder = "";
beforeAll(buildProgram);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "command-line-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);
const printed = async (assessment: Assessment) =>
  JSON.stringify(assessmentToJson(assessment, await englishCatalog()));
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

/** What `create` makes of an assessment, and `read` makes of that. */
async function thereAndBack(assessment: Assessment): Promise<unknown> {
  await put("assessment.json", await printed(assessment));
  const created = await runProgram(folder, "create", "--input", "assessment.json", "--out", "book.xlsx");
  expect(created).toEqual({ code: 0, out: "", error: "" });
  const read = await runProgram(folder, "read", "--input", "book.xlsx");
  expect(read).toMatchObject({ code: 0, error: "" });
  return JSON.parse(read.out);
}

describe("create, then read", () => {
  test.each(scoringExamples().map(({ name, assessment }) => [name, assessment] as const))(
    "gives back %s",
    async (_, assessment) => {
      expect(await thereAndBack(assessment)).toEqual(JSON.parse(await printed(assessment)));
    },
  );

  test("gives back the example with the catalog's criteria", async () => {
    const example = await loadExample("en");
    expect(await thereAndBack(example)).toEqual(JSON.parse(await printed(example)));
  });

  test.each([2, 5])("gives back random assessment %i", async (index) => {
    const assessment = randomAssessment(index, { criteria: 12, vendors: 3 });
    expect(await thereAndBack(assessment)).toEqual(JSON.parse(await printed(assessment)));
  });
});

describe("score", () => {
  test("prints the core's results at full precision, from JSON and from the workbook alike", async () => {
    const assessment = randomAssessment(7, { criteria: 20, vendors: 4 });
    await put("a.json", await printed(assessment));
    await runProgram(folder, "create", "--input", "a.json", "--out", "a.xlsx");
    const expected = plain(resultToJson(compare(assessment)));
    for (const input of ["a.json", "a.xlsx"]) {
      const { code, out } = await runProgram(folder, "score", "--input", input);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(expected);
    }
  });
});

describe("a call that cannot be carried out", () => {
  test("names every fault in a line of its own, exits with 1 and writes nothing", async () => {
    const vendors = [
      { name: "Alder Meet", ratings: { "PRV-01": { rating: 7 }, "XXX-1": { rating: 1 } } },
      { name: "" },
    ];
    await put(
      "bad.json",
      JSON.stringify({ schema: "hria-scorecard/assessment@1", title: "Bad", profiles: ["no"], vendors }),
    );
    const run = await runProgram(folder, "create", "--input", "bad.json", "--out", "book.xlsx");
    expect(run).toMatchObject({ code: 1, out: "" });
    const lines = run.error.trimEnd().split("\n");
    expect(lines.map((line) => line.split(": ")[0])).toEqual(
      expect.arrayContaining(["profiles[0]", "vendors[0].ratings.PRV-01.rating", "vendors[1].name"]),
    );
    expect(await readdir(folder)).toEqual(["bad.json"]);
  });

  test("leaves a workbook that was there as it was", async () => {
    await put("bad.json", "{");
    await put("book.xlsx", "mine");
    const run = await runProgram(folder, "create", "--input", "bad.json", "--out", "book.xlsx");
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.error).toMatch(/^bad\.json: .*JSON/);
    expect(await readFile(path.join(folder, "book.xlsx"), "utf8")).toBe("mine");
  });

  test.each([
    [["score", "--input", "none.json"], "none.json: must be a file that exists"],
    [["score", "--input", "note.txt"], "--input: must end in .json or .xlsx"],
    [["create", "--input", "a.json", "--out", "b.xls"], "--out: must end in .xlsx"],
    [["read", "--input", "text.xlsx"], "text.xlsx: This file cannot be read. It is not an .xlsx file."],
    [["read", "--input", "latin.json"], "latin.json: must be text in UTF-8"],
    [["paint"], "paint: must be create, score or read; --help tells more"],
  ])("%j says what is wrong", async (words, line) => {
    await put("text.xlsx", "Criterion;Rating");
    await writeFile(path.join(folder, "latin.json"), new Uint8Array([0x22, 0xe9, 0x22]));
    expect(await runProgram(folder, ...words)).toEqual({ code: 1, out: "", error: `${line}\n` });
  });
});

test("help and version go to the standard output", async () => {
  expect(await runProgram(folder, "--help")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Usage: hria-scorecard/),
  });
  expect(await runProgram(folder, "--version")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^hria-scorecard \d/),
  });
});

test("entries that cannot be read are named on the error output, and count as they do in the workbook", async () => {
  const assessment = randomAssessment(9, { unreadable: true, criteria: 30, vendors: 3 });
  await writeFile(path.join(folder, "a.xlsx"), await writeXlsx(declareWorkbook(assessment, workbookTexts)));
  const { code, out, error } = await runProgram(folder, "read", "--input", "a.xlsx");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(await printed(assessment)));
  const paths = unreadableEntries(assessment).map((fault) => fault.path);
  expect(paths.length).toBeGreaterThan(3);
  expect(
    error
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ")[0]),
  ).toEqual(paths);
  const scored = await runProgram(folder, "score", "--input", "a.xlsx");
  expect(JSON.parse(scored.out)).toEqual(plain(resultToJson(compare(assessment))));
});

test("a workbook whose names and sheets begin with a prefix is read as any other", async () => {
  const assessment = randomAssessment(3, { criteria: 6, vendors: 2 });
  const declared = declareWorkbook(assessment, workbookTexts, { sheetPrefix: "HRIA", namePrefix: "HRIA_" });
  await writeFile(path.join(folder, "a.xlsx"), await writeXlsx(declared));
  const { out } = await runProgram(folder, "read", "--input", "a.xlsx");
  expect(JSON.parse(out)).toEqual(JSON.parse(await printed(assessment)));
});
