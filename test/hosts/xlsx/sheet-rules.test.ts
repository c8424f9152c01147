import { conditionalRule, dataValidation } from "../../../src/hosts/xlsx/sheet-rules";

const range = { row: 5, column: 3, rows: 3, columns: 1 };
const error = { title: "Rating", text: "Choose 0 to 4, IE or NA. 4 is best." };

describe("a validation", () => {
  test.each([
    [
      { kind: "list", source: "=Rating_List" },
      { type: "list", formula1: "Rating_List" },
    ],
    [
      { kind: "decimal", from: 0, to: 100 },
      { type: "decimal", operator: "between", formula1: "0", formula2: "100" },
    ],
    [
      { kind: "date", from: "2000-01-01" },
      { type: "date", operator: "greaterThanOrEqual", formula1: "36526" },
    ],
    [
      { kind: "length", most: 200 },
      { type: "textLength", operator: "lessThanOrEqual", formula1: "200" },
    ],
  ] as const)("of kind %j says the same in the file", (rule, expected) => {
    expect(dataValidation({ range, rule, error })).toMatchObject({
      ...expected,
      range: "D6:D8",
      allowBlank: true,
    });
  });

  test("refuses texts longer than Excel takes, before Excel calls the file damaged", () => {
    const prompt = { title: "t".repeat(33), text: "" };
    expect(() => dataValidation({ range, rule: { kind: "length", most: 9 }, prompt, error })).toThrow(
      RangeError,
    );
  });
});

describe("a conditional format", () => {
  test("keeps its formula, its range and its place in the order", () => {
    const style = { fill: "6E1630", borders: [{ edge: "top", color: "242424", weight: "thin" }] } as const;
    expect(conditionalRule({ range, formula: '=$D6="IE"', style }, 2)).toMatchObject({
      type: "expression",
      priority: 3,
      range: "D6:D8",
      formula: '$D6="IE"',
      style: { fill: { bgColor: { rgb: "6E1630" } }, border: { top: { style: "thin" } } },
    });
  });
});
