import { readCsv } from "../../../../src/taskpane/views/import/read-csv";

const file = (...content: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(content);

const vendorsIn = async (content: string) => {
  const reading = await readCsv(file(content));
  return "table" in reading ? [...reading.table.vendors.entries()] : reading.faults;
};

describe("a CSV file", () => {
  test.each([
    ["commas", "Company,P1a\nAlder Meet,62.5\n"],
    ["semicolons", "Company;P1a\r\nAlder Meet;62.5\r\n"],
    ["tabs", "Company\tP1a\nAlder Meet\t62.5"],
    ["a byte order mark and quotes", '\uFEFF"Company","P1a"\n"Alder Meet","62.5"'],
  ])("is read with %s", async (_, content) => {
    expect(await vendorsIn(content)).toEqual([
      ["Alder Meet", [{ indicator: "P1a", value: 62.5, text: "62.5" }]],
    ]);
  });

  test("keeps a line break, a comma and a formula inside a quoted name", async () => {
    const [[name] = []] = (await vendorsIn('Company,P1a\n"=Alder,\nMeet",62.5\n')) as [string, unknown][];
    expect(name).toBe("=Alder,\nMeet");
  });

  test("with a quotation mark that is not closed names the row", async () => {
    expect(await vendorsIn('Company,P1a\nBirchline,5\n"Alder Meet,62.5\n')).toEqual([
      expect.objectContaining({ kind: "broken quotes" }),
    ]);
  });

  test("that is no text is refused", async () => {
    const reading = await readCsv(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])));
    expect(reading).toEqual({ faults: [{ kind: "not text" }] });
  });

  test("in another encoding is refused, because a name would be misread", async () => {
    const latin = file("Company,P1a\nCaf", new Uint8Array([0xe9]), ",5");
    expect(await readCsv(latin)).toEqual({ faults: [{ kind: "not text" }] });
  });

  test("that is too large is refused before it is read", async () => {
    const large = file("Company,P1a\n", "a".repeat(4_000_000));
    expect(await readCsv(large)).toEqual({ faults: [{ kind: "too large", most: 4 }] });
  });
});
