import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { compare } from "../../../src/core/scoring/compare";
import { printedResult } from "../../../src/hosts/command-line/printed-result";
import { randomAssessment } from "../../random-assessment";

const isResult = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync("docs/result.schema.json", "utf8")),
);

test.each([0, 1, 2, 3, 4, 5])("printed result %i fits the published schema", (index) => {
  const result = printedResult(compare(randomAssessment(index, { unreadable: true })));
  isResult(JSON.parse(JSON.stringify(result)));
  expect(isResult.errors ?? []).toEqual([]);
});
