import { excelHost } from "../../../src/hosts/excel/excel-host";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { keepsTheContract } from "../contract";

describe.each(["1.9", "1.21"])("Excel with ExcelApi %s keeps the contract of every host", (excelApi) => {
  let excel: EmulatedExcel | undefined;
  afterEach(() => excel?.close());

  keepsTheContract(async () => {
    excel = await openEmulatedExcel({ excelApi });
    return excelHost;
  });
});
