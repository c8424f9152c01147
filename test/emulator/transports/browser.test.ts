import type { OpenPage } from "./browser";
import { openPage } from "./browser";

describe.each([
  ["the desktop bridge on plain http", "http://localhost:3999", "PC"],
  ["the web frame on https", "https://add-in.test", "OfficeOnline"],
])("%s, with a grid in a browser", (_, origin, platform) => {
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openPage(origin);
    await opened.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B2").formulas = [
          ["Locked", 2],
          ["=B1*10", "free"],
        ];
        sheet.getRange("B1:C2").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
      });
    });
  });

  afterAll(() => opened.close());

  test("the client names its platform", async () => {
    expect(await opened.pane.evaluate(() => Office.context.platform)).toBe(platform);
  });

  test("formulas calculate and are read", async () => {
    const value = await opened.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2").load("values");
        await context.sync();
        return range.values[0]?.[0];
      }),
    );
    expect(value).toBe(20);
  });

  test("what a person types reaches the add-in as an event", async () => {
    await opened.pane.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
      });
    });
    await typeInto(opened, "B1", "7");
    await opened.pane.waitForFunction(() => Reflect.get(globalThis, "seen").includes("B1"));
    expect(await cell(opened, "B1")).toBe(7);
  });

  test("a locked cell takes no typing, no Delete and no paste", async () => {
    await typeInto(opened, "A1", "x");
    await choose(opened, "A1:B1");
    await opened.page.keyboard.press("Delete");
    await choose(opened, "B1");
    await opened.page.keyboard.press("Control+C");
    await choose(opened, "A1");
    await opened.page.keyboard.press("Control+V");
    await opened.page.waitForTimeout(300);
    expect(await cell(opened, "A1")).toBe("Locked");
    expect(await cell(opened, "B1")).toBe(7);
    expect(await opened.page.evaluate(() => Reflect.get(globalThis, "refused").length)).toBeGreaterThan(0);
  });

  test("while a person types, the add-in's batches are refused", async () => {
    await choose(opened, "B2");
    await opened.page.keyboard.type("half");
    expect(await writeFromPane(opened)).toBe("InvalidOperationInCellEditMode");
    await opened.page.keyboard.press("Escape");
    await opened.page.waitForTimeout(200);
    expect(await writeFromPane(opened)).toBe("written");
  });
});

async function choose({ page }: OpenPage, address: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const sheet = Reflect.get(globalThis, "book").univer.getActiveSheet();
    const range = sheet.getRange(wanted);
    sheet.setActiveRange(range);
    const canvas = document.querySelector("canvas[id^=univer-sheet-main]")?.getBoundingClientRect();
    const rect = sheet.getRange(wanted.split(":")[0]).getCellRect();
    return {
      x: (canvas?.x ?? 0) + rect.x + rect.width / 2,
      y: (canvas?.y ?? 0) + rect.y + rect.height / 2,
      isOne: !wanted.includes(":"),
    };
  }, address);
  if (point.isOne) await page.mouse.click(point.x, point.y);
  await page.waitForTimeout(150);
}

async function typeInto(opened: OpenPage, address: string, text: string): Promise<void> {
  await choose(opened, address);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press("Enter");
  await opened.page.waitForTimeout(300);
}

async function cell({ page }: OpenPage, address: string): Promise<unknown> {
  return page.evaluate(
    (wanted) => Reflect.get(globalThis, "book").univer.getActiveSheet().getRange(wanted).getRawValue(),
    address,
  );
}

async function writeFromPane({ pane }: OpenPage): Promise<string> {
  return pane.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C2").values = [[1]];
        await context.sync();
      });
      return "written";
    } catch (cause) {
      return String(Reflect.get(Object(cause), "code"));
    }
  });
}
