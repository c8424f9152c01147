import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "@typescript/typescript6";

/** The floor that the manifest asks for. */
const FLOOR = "1.9";
const SOURCES = ["src/hosts/excel", "src/taskpane"];

const sources = SOURCES.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: ["office-js"],
    skipLibCheck: true,
    noEmit: true,
    strict: true,
  });
}

/** Every Office.js member named in the files, with the requirement set its documentation states. */
function membersIn(program: ts.Program, files: readonly string[]): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declaration = checker.getSymbolAtLocation(node)?.declarations?.find(isOffice);
      if (declaration !== undefined) found.set(nameOf(declaration, node.text), setOf(declaration));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return found;
}

function isOffice(declaration: ts.Declaration): boolean {
  const isMember = !ts.isModuleDeclaration(declaration) && !ts.isParameter(declaration);
  return isMember && /@types[\\/]office-js/.test(declaration.getSourceFile().fileName);
}

function nameOf(declaration: ts.Declaration, member: string): string {
  const owner: ts.Node = declaration.parent;
  const isNamed =
    ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner);
  return isNamed ? `${owner.name?.text ?? ""}.${member}` : member;
}

/** The member's own remark, else the one of what it stands in. */
function setOf(declaration: ts.Node): string {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const remarks = ts
      .getJSDocCommentsAndTags(node)
      .map((remark) => remark.getText())
      .join("\n");
    const stated = /\[?\s*API set:\s*([A-Za-z]+\s*(?:[\d.]+|\(?[A-Z]+))/i.exec(remarks)?.[1];
    if (stated !== undefined) return stated;
  }
  return "";
}

function isAbove(floor: string, stated: string): boolean {
  if (/preview|beta/i.test(stated) || stated.startsWith("ExcelApiOnline")) return true;
  const version = /^ExcelApi\s+(\d+)\.(\d+)/.exec(stated);
  if (version === null) return false;
  const [major = 0, minor = 0] = floor.split(".").map(Number);
  return Number(version[1]) > major || (Number(version[1]) === major && Number(version[2]) > minor);
}

describe("what the add-in asks of Excel", () => {
  test(`is in ExcelApi ${FLOOR}, member by member`, () => {
    const members = membersIn(programOf(sources), sources);
    expect(members.size).toBeGreaterThan(100);
    expect(members.get("Range.copyFrom")).toBe("ExcelApi 1.9");
    expect([...members].filter(([, stated]) => isAbove(FLOOR, stated))).toEqual([]);
  });

  test.each([
    ["ExcelApi 1.9", false],
    ["ExcelApi 1.10", true],
    ["ExcelApiOnline 1.1", true],
    ["ExcelApi BETA", true],
    ["", false],
  ])("a member of the set '%s' is above the floor: %s", (stated, expected) => {
    expect(isAbove(FLOOR, stated)).toBe(expected);
  });
});
