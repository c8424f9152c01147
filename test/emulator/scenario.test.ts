import { openEmulatedExcel } from "../emulated-excel";
import type { EmulatedExcel } from "../emulated-excel";
import { answerOf, failureOf } from "./batches";

const VENDORS = 3;
const CRITERIA = 74;
const LAST = CRITERIA + 1;
const DOMAINS = ["Governance", "Privacy", "Expression", "Labour"];

/** A small assessment as an add-in would write it: criteria, one sheet per vendor, a comparison. */
async function build(): Promise<void> {
  await Excel.run(async (context) => {
    const { application, worksheets, names } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const setup = worksheets.add("Setup");
    setup.tabColor = "#1F4E79";
    setup.getRange("A1:B5").values = [
      ["Domain", "Weight"],
      ...DOMAINS.map((name, index) => [name, 5 + index]),
    ];
    setup.getRange("D1:E4").values = [
      ["Grade", "Cap"],
      ["A", 4],
      ["B", 3],
      ["C", 2],
    ];
    names.add("Evidence_Grades", setup.getRange("D2:D4"));
    names.add("Domain_Weights", setup.getRange("B2:B5"));
    buildCriteria(worksheets.add("Criteria"));
    for (let vendor = 1; vendor <= VENDORS; vendor += 1)
      buildVendor(worksheets.add(`Vendor ${vendor}`), vendor);
    buildComparison(worksheets.add("Comparison"), names);
    worksheets.getItem("Comparison").activate();
    worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
}

function buildCriteria(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:D1").values = [["Id", "Domain", "Weight", "Inherent"]];
  sheet.getRange(`A2:D${LAST}`).values = Array.from({ length: CRITERIA }, (_, index) => [
    `C-${index + 1}X`,
    DOMAINS[index % DOMAINS.length],
    1 + (index % 3),
    (1 + (index % 4)) / 4,
  ]);
  const table = sheet.tables.add(`A1:D${LAST}`, true);
  table.name = "Criteria_Table";
  table.style = "TableStyleLight9";
  table.showFilterButton = false;
}

function buildVendor(sheet: Excel.Worksheet, vendor: number): void {
  sheet.getRange("A1:D1").values = [["Id", "Domain", "Rating", "Residual"]];
  sheet.getRange("A2").formulas = [["=Criteria!A2"]];
  sheet.getRange(`A2:B${LAST}`).copyFrom("A2", "Formulas");
  sheet.getRange(`C2:C${LAST}`).values = Array.from({ length: CRITERIA }, (_, index) => [
    (index * vendor) % 5,
  ]);
  sheet.getRange("D2").formulas = [["=100*Criteria!$D2*(1-IF(ISNUMBER(C2),C2,0)/4)"]];
  sheet.getRange(`D2:D${LAST}`).copyFrom("D2", "Formulas");
  const input = sheet.getRange(`C2:C${LAST}`);
  input.format.fill.color = "#FFF8E1";
  input.format.protection.locked = false;
  input.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 4, operator: "Between" } };
  input.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Rating", message: "0 to 4" };
  const format = sheet.getRange(`D2:D${LAST}`).conditionalFormats.add("Custom");
  format.custom.rule.formula = "=$D2>=50";
  format.custom.format.fill.color = "#FFC7CE";
  sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Normal" });
}

const share = (vendor: number, row: number) =>
  `=SUMPRODUCT(('Vendor ${vendor}'!$B$2:$B$${LAST}=$A${row})*'Vendor ${vendor}'!$D$2:$D$${LAST})/COUNTIFS('Vendor ${vendor}'!$B$2:$B$${LAST},$A${row})`;
function buildComparison(sheet: Excel.Worksheet, names: Excel.NamedItemCollection): void {
  sheet.getRange("A1:D1").values = [["Domain", "Vendor 1", "Vendor 2", "Vendor 3"]];
  sheet.getRange("A2:D5").formulas = DOMAINS.map((_, index) => [
    `=Setup!A${index + 2}`,
    share(1, index + 2),
    share(2, index + 2),
    share(3, index + 2),
  ]);
  sheet.getRange("A6:D6").formulas = [
    [
      "Risk",
      ...["B", "C", "D"].map(
        (column) => `=SUMPRODUCT(Domain_Weights,${column}2:${column}5)/SUM(Domain_Weights)`,
      ),
    ],
  ];
  sheet.getRange("B2:D6").numberFormat = Array.from({ length: 5 }, () => ["0.0", "0.0", "0.0"]);
  names.add("A_Risk_Worst", sheet.getRange("B6"));
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:D6"), "Rows");
  chart.name = "Risk";
  chart.title.text = "Residual risk";
  chart.setPosition("B8", "G20");
}

/** The same figure computed here: weighted mean of the domains' mean residuals. */
function expectedRisk(vendor: number): number {
  const residuals = Array.from(
    { length: CRITERIA },
    (_, index) => 100 * ((1 + (index % 4)) / 4) * (1 - ((index * vendor) % 5) / 4),
  );
  const means = DOMAINS.map((_, domain) => {
    const own = residuals.filter((__, index) => index % DOMAINS.length === domain);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
  return (
    means.reduce((sum, mean, domain) => sum + mean * (5 + domain), 0) /
    DOMAINS.reduce((sum, _, domain) => sum + 5 + domain, 0)
  );
}

const write = (address: string) => (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Vendor 1").getRange(address).values = [[1]];
};

describe("a workbook built by the real client", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await build();
  });

  afterAll(() => excel.close());

  test("takes one round trip to build", () => {
    expect(excel.host.roundTrips).toBe(1);
  });

  test("calculates before values are answered", async () => {
    const range = await answerOf((context) => {
      const loaded = context.workbook.worksheets
        .getItem("Comparison")
        .getRange("B6:D6")
        .load("values,formulas,text,address");
      return () => loaded;
    });
    expect(range.address).toBe("Comparison!B6:D6");
    expect(range.formulas[0]?.[1]).toBe("=SUMPRODUCT(Domain_Weights,C2:C5)/SUM(Domain_Weights)");
    for (const vendor of [1, 2, 3])
      expect(range.values[0]?.[vendor - 1]).toBeCloseTo(expectedRisk(vendor), 9);
    expect(range.text[0]).toEqual([1, 2, 3].map((vendor) => expectedRisk(vendor).toFixed(1)));
  });

  test("recalculates after an edit", async () => {
    const risk = await answerOf((context) => {
      context.workbook.worksheets.getItem("Vendor 1").getRange("C2").values = [[4]];
      const loaded = context.workbook.names.getItem("A_Risk_Worst").getRange().load("values");
      return () => loaded.values[0]?.[0];
    });
    // The first criterion, of the first domain's 19, loses its residual of 25; that domain weighs 5 of 26.
    expect(risk).toBeCloseTo(expectedRisk(1) - ((25 / 19) * 5) / 26, 9);
  });

  test("refuses a change of a locked cell and takes one of an unlocked cell", async () => {
    expect(await failureOf(write("D2"))).toBe("AccessDenied");
    expect(await failureOf(write("C3"))).toBe("no failure");
  });
});
