import { excelHost } from "../../../src/hosts/excel/excel-host";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { keepsTheContract } from "../contract";

describe("Excel keeps the contract of every host", () => {
  let excel: EmulatedExcel | undefined;
  afterEach(() => excel?.close());

  keepsTheContract(async () => {
    excel = await openEmulatedExcel();
    return excelHost;
  });
});
