import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "@typescript/typescript6";

/** The floor that the manifest asks for. */
export const FLOOR = "1.9";
const SOURCES = ["src/hosts/excel", "src/taskpane"];

/** An Office.js member the add-in names, and the requirement set its documentation states. */
export interface UsedMember {
  readonly member: string;
  readonly set: string;
  /** False where it is named outside of a function that asks `isSetSupported`. */
  readonly isAsked: boolean;
}

/** Every Office.js member the add-in names, each once; one that is named unasked anywhere counts as unasked. */
export function usedMembers(): readonly UsedMember[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  return membersIn(programOf(files), files);
}

/** The highest version of ExcelApi among the members. */
export function highestSet(members: readonly UsedMember[]): string {
  return members
    .map(({ set }) => /^ExcelApi\s+(\d+\.\d+)/.exec(set)?.[1] ?? "1.1")
    .reduce((highest, version) => (isAbove(highest, `ExcelApi ${version}`) ? version : highest));
}

export function programOf(files: readonly string[]): ts.Program {
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

export function membersIn(program: ts.Program, files: readonly string[]): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declaration = checker.getSymbolAtLocation(node)?.declarations?.find(isOffice);
      if (declaration !== undefined) note(found, declaration, node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()];
}

function note(found: Map<string, UsedMember>, declaration: ts.Declaration, node: ts.Identifier): void {
  const member = nameOf(declaration, node.text);
  const isAsked = isWithinQuestion(node) && (found.get(member)?.isAsked ?? true);
  found.set(member, { member, set: setOf(declaration), isAsked });
}

/** True inside of a function whose text asks `isSetSupported`. */
function isWithinQuestion(node: ts.Node): boolean {
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around) && around.getText().includes("isSetSupported(")) return true;
  }
  return false;
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

export function isAbove(floor: string, stated: string): boolean {
  if (/preview|beta/i.test(stated) || stated.startsWith("ExcelApiOnline")) return true;
  const version = /^ExcelApi\s+(\d+)\.(\d+)/.exec(stated);
  if (version === null) return false;
  const [major = 0, minor = 0] = floor.split(".").map(Number);
  return Number(version[1]) > major || (Number(version[1]) === major && Number(version[2]) > minor);
}
