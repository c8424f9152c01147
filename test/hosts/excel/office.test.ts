import { whenReady } from "../../../src/hosts/excel/office";
import { openEmulatedExcel } from "../../emulated-excel";

describe("waiting for Excel", () => {
  test("ends at once where Office.js has not loaded", async () => {
    await expect(whenReady()).rejects.toMatchObject({ code: "no-host" });
  });

  test("ends when Excel answers", async () => {
    const excel = await openEmulatedExcel();
    await expect(whenReady()).resolves.toBeUndefined();
    excel.close();
  });

  test("ends when nobody answers in time", async () => {
    const excel = await openEmulatedExcel();
    excel.Office.onReady = () => new Promise(() => undefined);
    await expect(whenReady(20)).rejects.toMatchObject({ code: "no-host" });
    excel.close();
  });

  test("ends in a browser without Excel", async () => {
    const excel = await openEmulatedExcel();
    const alone = { host: null, platform: null };
    Object.assign(excel.Office, { onReady: () => Promise.resolve(alone) });
    await expect(whenReady()).rejects.toMatchObject({ code: "no-host", subject: "null" });
    excel.close();
  });
});
