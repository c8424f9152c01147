import { run, runContent, runPatiently } from "../../../src/hosts/excel/run";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";

describe("refusals of Excel in words", () => {
  let excel: EmulatedExcel;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
  });
  afterAll(() => excel.close());

  const touch = (place?: string) =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["touched"]];
      await context.sync();
    }, place);

  test.each([
    ["InvalidOperationInCellEditMode", "cell-being-edited"],
    ["AccessDenied", "sheet-protected"],
    ["ItemNotFound", "sheet-missing"],
    ["InvalidReference", "sheet-missing"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ])("%s is %s, names the place and keeps its cause", async (code, failure) => {
    excel.host.plantFault({ phase: "before", code });
    const refused = { code: failure, subject: "Birchline", cause: expect.objectContaining({ code }) };
    await expect(touch("Birchline")).rejects.toMatchObject(refused);
  });

  test("a workbook whose structure is locked is said to be so", async () => {
    excel.host.plantFault({ phase: "before", code: "AccessDenied" });
    await expect(touch()).rejects.toThrow(/protected its structure/);
  });

  test.each(["GeneralException", "RequestAborted", "ActivityLimitReached", "InvalidRequest", "Unheard-of"])(
    "%s, as anything else that Excel refuses, can be tried again",
    async (code) => {
      excel.host.plantFault({ phase: "before", code });
      const refused = { code: "excel-refused", cause: expect.objectContaining({ code }) };
      await expect(touch("Birchline")).rejects.toMatchObject(refused);
      await expect(touch("Birchline")).resolves.toBeUndefined();
    },
  );

  test("something missing without a place is not given an empty name", async () => {
    excel.host.plantFault({ phase: "before", code: "ItemNotFound" });
    await expect(touch()).rejects.toThrow(/^A part of the assessment is missing\. A sheet, a name or cells/);
  });

  test("a deleted sheet is not said to come back with Undo, because Excel does not bring it back", async () => {
    for (const place of ["Birchline", ""]) {
      excel.host.plantFault({ phase: "before", code: "InvalidReference" });
      await expect(touch(place)).rejects.toThrow(
        /Undo brings back rows and cells, not a deleted sheet\. Open Repair/,
      );
    }
  });

  test("a mistake of the program passes unchanged", async () => {
    const mistake = new RangeError("a mistake of the program");
    await expect(run(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });

  test("while somebody types in a cell nothing is written", async () => {
    excel.host.isEditingCell = true;
    await expect(touch()).rejects.toMatchObject({ code: "cell-being-edited" });
    excel.host.isEditingCell = false;
    await expect(touch()).resolves.toBeUndefined();
  });
});

const write = async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
  await context.sync();
};

describe("a part of a change", () => {
  let excel: EmulatedExcel;
  beforeEach(async () => {
    excel = await openEmulatedExcel();
    excel.host.isEditingCell = true;
  });
  afterEach(() => {
    excel.host.isEditingCell = false;
    excel.close();
  });

  test("is held back while somebody types in a cell, and goes on when the cell is left", async () => {
    const trips = excel.host.roundTrips;
    const waiting = runPatiently(write);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.host.roundTrips).toBe(trips);
    excel.host.isEditingCell = false;
    await expect(waiting).resolves.toBeUndefined();
    expect(excel.host.roundTrips).toBe(trips + 1);
  });

  test("waits for Excel no longer than its bound", async () => {
    await expect(runPatiently(write, 50)).rejects.toMatchObject({ code: "no-host" });
  });
});

test.each([
  ["read or written", (wait: number) => run(write, "", wait)],
  ["changed", (wait: number) => runPatiently(write, wait)],
])("what is %s waits no longer than its bound for an Excel that never answers", async (_, act) => {
  const excel = await openEmulatedExcel();
  excel.host.plantFault({ phase: "before", code: "", hangs: true });
  await expect(act(50)).rejects.toMatchObject({ code: "no-host" });
  excel.close();
});

describe("a run that writes what people enter", () => {
  test.each([
    ["1.9", [undefined]],
    ["1.21", [{ mergeUndoGroup: true }]],
  ] as const)("is one step of undo where Excel can make it one: ExcelApi %s", async (excelApi, expected) => {
    const excel = await openEmulatedExcel({ excelApi });
    const given = optionsOfRuns(excel);
    await runContent(write);
    expect([given, excel.host.undo.records]).toEqual([expected, 1]);
    excel.close();
  });

  test.each(["1.9", "1.21"])(
    "falls back to single steps of undo with ExcelApi %s where Excel refuses to group",
    async (excelApi) => {
      const excel = await openEmulatedExcel({ excelApi });
      if (excelApi === "1.21") excel.host.plantFault({ phase: "before", code: "UndoNotSupported" });
      await runContent(write);
      expect(excel.book.content("s1", 0, 0).v).toBe("written");
      excel.host.plantFault({ phase: "before", code: "AccessDenied" });
      await expect(runContent(write)).rejects.toMatchObject({ code: "sheet-protected" });
      excel.close();
    },
  );
});

/** Collects what runs are asked for: the client keeps it to itself. */
function optionsOfRuns({ Excel: client }: EmulatedExcel): readonly unknown[] {
  const given: unknown[] = [];
  const { run: start } = client;
  Reflect.set(client, "run", (...asked: readonly unknown[]) => {
    given.push(asked.length > 1 ? asked[0] : undefined);
    return Reflect.apply(start, client, asked);
  });
  return given;
}
