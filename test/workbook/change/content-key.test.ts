import { contentKey } from "../../../src/workbook/change/content-key";
import { assessment, criterion, vendor } from "../../small-assessment";

const criteria = [criterion("PRV-01"), criterion("PRV-02")];
const rated = (answers: Readonly<Record<string, number>>) => assessment(criteria, [vendor("A", answers)]);

test("assessments that say the same have the same key, in whatever order they were answered", () => {
  expect(contentKey(rated({ "PRV-01": 1, "PRV-02": 2 }))).toBe(
    contentKey(rated({ "PRV-02": 2, "PRV-01": 1 })),
  );
});

test("another rating is another key", () => {
  expect(contentKey(rated({ "PRV-01": 1 }))).not.toBe(contentKey(rated({ "PRV-01": 2 })));
});
