import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileBytes, replaceFile } from "../../../src/hosts/command-line/files";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("new");

describe("replacing a file", () => {
  test("puts the new one in place of the old and leaves nothing beside it", async () => {
    const file = path.join(folder, "book.xlsx");
    await writeFile(file, "old");
    await replaceFile(file, bytes);
    expect(await readFile(file, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["book.xlsx"]);
  });

  test("that cannot be replaced leaves everything as it was", async () => {
    const file = path.join(folder, "book.xlsx");
    await mkdir(path.join(file, "inside"), { recursive: true });
    await expect(replaceFile(file, bytes)).rejects.toThrow(`${file}: must be in a folder`);
    expect(await readdir(folder)).toEqual(["book.xlsx"]);
  });

  test("in a folder that does not exist is refused", async () => {
    await expect(replaceFile(path.join(folder, "no", "book.xlsx"), bytes)).rejects.toThrow(
      /must be in a folder/,
    );
  });
});

describe("reading a file", () => {
  test("gives its bytes", async () => {
    await writeFile(path.join(folder, "a.json"), "{}");
    expect(new TextDecoder().decode(await fileBytes(path.join(folder, "a.json")))).toBe("{}");
  });

  test("that is missing, or is a folder, is refused", async () => {
    await expect(fileBytes(path.join(folder, "a.json"))).rejects.toThrow(
      /a.json: must be a file that exists/,
    );
    await expect(fileBytes(folder)).rejects.toThrow(/must be a file that exists/);
  });
});
