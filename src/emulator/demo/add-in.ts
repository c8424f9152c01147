import type { Assessment } from "../../core/assessment/model";
import { loadExample } from "../../core/catalog/example/load-example";
import { excelHost } from "../../hosts/excel/excel-host";
import { whenReady } from "../../hosts/excel/office";
import { plainReader } from "../../hosts/plain-names";
import { declareWorkbook } from "../../workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../workbook/read-workbook";
import { workbookTexts } from "../../workbook/texts/en";
import type { DemoAddIn } from "./demo-add-in";

window.demoAddIn = start();

async function start(): Promise<DemoAddIn> {
  await whenReady();
  return { writeExample, file };
}

const writeExample: DemoAddIn["writeExample"] = async (onProgress) => {
  await excelHost.build(declareWorkbook(await loadExample("en"), workbookTexts), {
    onProgress: ({ done, total, sheet }) =>
      onProgress(`Writing the example. Sheet ${done + 1} of ${total}: ${sheet}.`),
  });
};

const file: DemoAddIn["file"] = async () => {
  const { readNames } = plainReader(excelHost.readNames);
  const content = readWorkbook(await readNames(namesToRead), workbookTexts);
  if (content === undefined) return undefined;
  const { writeXlsx } = await import("../../hosts/xlsx/write-xlsx");
  return {
    name: fileName(content.assessment),
    bytes: await writeXlsx(declareWorkbook(content.assessment, workbookTexts)),
  };
};

/** Without the characters that Windows, macOS or a browser refuses in file names. */
function fileName({ title }: Assessment): string {
  const safe = title.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, " ").replaceAll(/ {2,}/g, " ");
  const trimmed = safe
    .slice(0, 100)
    .replace(/^[ .]+/, "")
    .replace(/[ .]+$/, "");
  return `${trimmed === "" ? "Assessment" : trimmed}.xlsx`;
}
