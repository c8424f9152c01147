import { strFromU8, unzipSync } from "fflate";
import type { Assessment, Vendor } from "../../../src/core/assessment/model";
import { isoDate, vendorId } from "../../../src/core/units";
import { writeXlsx } from "../../../src/hosts/xlsx/write-xlsx";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { convertedByLibreOffice } from "../../libre-office";
import { nastyInputs } from "../../nasty-inputs";
import { randomAssessment } from "../../random-assessment";

const inputs = nastyInputs().filter(({ expect: outcome }) =>
  ["verbatim", "verbatim-or-reject", "safe-name"].includes(outcome),
);
const names = inputs.flatMap(({ field, text }) => (field === "vendorName" ? [text] : []));
const texts = inputs.map(({ text }) => text);

const HALF = Math.ceil(names.length / 2);

/** Vendors with hostile names, and every hostile text as reference, finding, reason, approver and more. */
function hostileAssessment(from: number): Assessment {
  const base = randomAssessment(4, { criteria: texts.length, vendors: 1 });
  const chosen = names.slice(from, from + HALF);
  const vendors = chosen.map((name, place): Vendor => {
    const id = vendorId(String.fromCharCode(65 + place));
    const answers = base.criteria.map(({ id: criterion }, index) => {
      const text = texts[(index + place) % texts.length] ?? "";
      const override = { reason: text, approver: text, until: isoDate("2027-01-31") };
      return [
        criterion,
        { rating: "NA", reference: text, finding: text, reason: text, approver: text, override, reply: text },
      ] as const;
    });
    return { id, name, product: name, owners: name, answers: new Map(answers) };
  });
  return { ...base, title: "=1+1", project: { purpose: "@SUM(1)", notice: "+1", buyer: "-1" }, vendors };
}

async function readBack(file: Uint8Array): Promise<Assessment | undefined> {
  return readWorkbook(await xlsxHost(file).readNames(namesToRead), workbookTexts)?.assessment;
}

function formulasIn(file: Uint8Array): number {
  const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  return sheets.reduce((sum, [, xml]) => sum + (strFromU8(xml).match(/<f[ >]/g)?.length ?? 0), 0);
}

describe.each([0, HALF])("an assessment full of hostile texts, vendor names from %i on", (from) => {
  const assessment = hostileAssessment(from);

  test("reads back as it was, and LibreOffice finds not one formula more than was declared", async () => {
    const file = await writeXlsx(declareWorkbook(assessment, workbookTexts));
    expect((await readBack(file))?.vendors).toEqual(assessment.vendors);
    const saved =
      (await convertedByLibreOffice(new Map([["hostile", file]]))).get("hostile") ?? new Uint8Array();
    expect(formulasIn(saved)).toBe(formulasIn(file));
    const back = await readBack(saved);
    expect(back?.vendors).toEqual(assessment.vendors);
    expect(back?.title).toBe("=1+1");
  }, 240_000);
});
