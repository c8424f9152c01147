import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FLOOR, highestSet, isAbove, membersIn, programOf, usedMembers } from "../../requirement-sets";
import type { UsedMember } from "../../requirement-sets";

const REPORT = path.resolve(process.cwd(), "node_modules/.cache/hria/requirement-sets.json");
const PLANTED = path.resolve(process.cwd(), "test/hosts/excel/newer-members.ts");

/** What every version of the client has: its documentation states no set. Any other member has to state one. */
const OF_THE_CLIENT = [
  "ClientObject.isNullObject",
  "ClientRequestContext.sync",
  "ClientResult.value",
  "Context.officeTheme",
  "Context.requirements",
  "Error",
  "Error.code",
  "EventHandlerResult.remove",
  "EventHandlers.add",
  "HostType",
  "HostType.Excel",
  "OfficeTheme",
  "OfficeTheme.bodyBackgroundColor",
  "RequestContext",
  "RequestContext.application",
  "RequestContext.workbook",
  "RequirementSetSupport.isSetSupported",
  "context",
  "onReady",
  "run",
];

const unasked = (members: readonly UsedMember[]) =>
  members.filter(({ set, isAsked }) => isAbove(FLOOR, set) && !isAsked).map(({ member }) => member);

describe("what the add-in asks of Excel", () => {
  test(`is in ExcelApi ${FLOOR}, member by member, or asked for first`, () => {
    const members = usedMembers();
    mkdirSync(path.dirname(REPORT), { recursive: true });
    writeFileSync(REPORT, JSON.stringify({ highest: highestSet(members), members }, undefined, 2));
    expect(members.length).toBeGreaterThan(100);
    expect(members.find(({ member }) => member === "Range.copyFrom")?.set).toBe("ExcelApi 1.9");
    expect(unasked(members)).toEqual([]);
    const unstated = members.filter(({ set }) => set === "").map(({ member }) => member);
    expect(unstated.toSorted()).toEqual(OF_THE_CLIENT);
  });

  test("is found out where a newer member is named without a question", () => {
    const members = membersIn(programOf([PLANTED]), [PLANTED]);
    expect(unasked(members)).toEqual(["CommentCollection", "Workbook.comments"]);
    expect(highestSet(members)).toBe("1.11");
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
