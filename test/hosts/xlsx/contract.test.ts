import { xlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { keepsTheContract } from "../contract";

describe("a file keeps the contract of every host", () => {
  keepsTheContract(async () => xlsxHost());
});
