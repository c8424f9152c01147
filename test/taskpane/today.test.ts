import { today } from "../../src/taskpane/today";

describe("today", () => {
  test("is the day on the reader's own calendar, also late in the evening", () => {
    expect(today(new Date(2026, 10, 2, 23, 59))).toBe("2026-11-02");
    expect(today(new Date(2027, 0, 1, 0, 1))).toBe("2027-01-01");
  });
});
