import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

const cell = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

const isSupported = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);

const write = (address: string, value: unknown) => (context: Excel.RequestContext) =>
  void (cell(context, address).values = [[value]]);
const valueOf = (address: string) =>
  answerOf((context) => {
    const range = cell(context, address).load("values");
    return () => range.values[0]?.[0];
  });

describe("the host behind the client", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openEmulatedExcel();
  });

  afterEach(() => excel.close());

  test("reports Excel on a PC with requirement set 1.9 and no higher", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(["1.1", "1.9", "1.10", "1.21"].map(isSupported)).toEqual([true, true, false, false]);
  });

  test("counts the round trips an add-in waits for, and their bytes", async () => {
    await failureOf(write("A1", "ä"));
    await valueOf("A1");
    expect(excel.host.roundTrips).toBe(2);
    const trips = excel.host.trips.filter((trip) => !trip.isByClient);
    expect(trips.map(({ error }) => error)).toEqual([undefined, undefined]);
    for (const trip of trips) {
      expect(trip.bytesIn).toBeGreaterThan(200);
      expect(trip.bytesOut).toBeGreaterThan(20);
      expect(trip.actions).toBeGreaterThan(1);
    }
  });

  test("refuses a member above the requirement set, before anything is sent", async () => {
    expect(await failureOf((context) => void cell(context, "A1").getPrecedents())).toBe("ApiNotFound");
  });

  test("refuses a property that was not loaded", async () => {
    const read = Excel.run(async (context) => {
      const range = cell(context, "A1");
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("names the statement that failed", async () => {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("refuses a request of more than five million bytes", async () => {
    const long = "x".repeat(30_000);
    const code = await failureOf((context) => {
      cell(context, "A1:A170").values = Array.from({ length: 170 }, () => [long]);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("refuses batches while a person types in a cell, and answers again afterwards", async () => {
    excel.host.isEditingCell = true;
    expect(await failureOf(write("A1", 1))).toBe("InvalidOperationInCellEditMode");
    excel.host.isEditingCell = false;
    expect(await failureOf(write("A1", 1))).toBe("no failure");
  });

  test("can hold batches back until the cell is left", async () => {
    excel.host.isEditingCell = true;
    let isDone = false;
    const written = Excel.run({ delayForCellEdit: true }, async (context) => {
      write("A1", 1)(context);
      await context.sync();
    }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isDone).toBe(false);
    excel.host.isEditingCell = false;
    await written;
    expect(await valueOf("A1")).toBe(1);
  });

  test("answers batches one at a time, in their order", async () => {
    const writes = [1, 2, 3, 4].map((value) => failureOf(write("A1", value)));
    expect(await Promise.all(writes)).toEqual(Array.from({ length: 4 }, () => "no failure"));
    expect(await valueOf("A1")).toBe(4);
  });

  test("a member it does not answer is refused, recorded, and fails the test that closes", async () => {
    expect(await failureOf((context) => void context.workbook.pivotTables.load("items/name"))).toBe(
      "HostNotImplemented",
    );
    expect(excel.host.unsupported).toEqual(["Workbook.pivotTables"]);
    excel.host.unsupported.length = 0;
  });

  test.each<[string, "before" | "during" | "after", unknown[]]>([
    ["nothing when it comes before", "before", ["", ""]],
    ["the first half when it comes during", "during", [1, ""]],
    ["everything when it comes after", "after", [1, 2]],
  ])("a planted fault leaves %s", async (_, phase, expected) => {
    excel.host.plantFault({ phase, code: "GeneralException" });
    const code = await failureOf((context) => {
      write("A1", 1)(context);
      write("A2", 2)(context);
    });
    expect(code).toBe("GeneralException");
    expect([await valueOf("A1"), await valueOf("A2")]).toEqual(expected);
  });

  test("a fault can be planted in any coming round trip", async () => {
    excel.host.plantFault({ phase: "before", code: "ServiceNotAvailable", trip: 2 });
    expect(await failureOf(write("A1", 1))).toBe("no failure");
    expect(await failureOf(write("A1", 2))).toBe("ServiceNotAvailable");
    expect(await failureOf(write("A1", 3))).toBe("no failure");
  });

  test("a host that hangs never answers", async () => {
    excel.host.plantFault({ phase: "before", code: "", hangs: true });
    const late = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 200));
    expect(await Promise.race([failureOf(write("A1", 1)), late])).toBe("still waiting");
  });

  test("a saved workbook opens again with everything Excel knows of it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rated");
      sheet.getRange("A1:B3").formulas = [
        ["Id", "Rating"],
        ["P-1", 3],
        ["P-2", "=B2+1"],
      ];
      sheet.tables.add("A1:B3", true).name = "Ratings";
      sheet.getRange("B2").format.protection.locked = false;
      sheet.getRange("B2").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 4, operator: "Between" },
      };
      context.workbook.names.add("Answer", sheet.getRange("B3"));
      context.workbook.settings.add("pane", "rate");
      context.workbook.customXmlParts.add('<a xmlns="urn:x"/>');
      sheet.charts.add("BarStacked", sheet.getRange("A1:B3")).name = "Risk";
      sheet.protection.protect();
      sheet.activate();
      await context.sync();
    });
    const snapshot = excel.book.snapshot();
    const saved = structuredClone(snapshot);
    excel.close();
    excel = await openEmulatedExcel({ snapshot });
    const restored = await answerOf((context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Rated");
      sheet.getRange("B2").values = [[1]];
      const answer = workbook.names.getItem("Answer").getRange().load("values,formulas");
      const table = workbook.tables.getItem("Ratings").getDataBodyRange().load("address");
      const setting = workbook.settings.getItem("pane").load("value");
      const part = workbook.customXmlParts.getByNamespace("urn:x").getOnlyItem().load("id");
      const validation = sheet.getRange("B2").dataValidation.load("type");
      sheet.charts.load("items/name");
      sheet.protection.load("protected");
      const active = workbook.worksheets.getActiveWorksheet().load("name");
      return () => [
        answer.values[0]?.[0],
        answer.formulas[0]?.[0],
        table.address,
        setting.value,
        part.isNullObject,
        validation.type,
        sheet.charts.items.map(({ name }) => name),
        sheet.protection.protected,
        active.name,
      ];
    });
    expect(restored).toEqual([2, "=B2+1", "Rated!A2:B3", "rate", false, "Decimal", ["Risk"], true, "Rated"]);
    expect(
      await failureOf(
        (context) => void (context.workbook.worksheets.getItem("Rated").getRange("A2").values = [["x"]]),
      ),
    ).toBe("AccessDenied");
    expect(snapshot).toEqual(saved);
  });
});
