import { faultReport } from "./report";

// `npm run faults` tries them all; this is a fixed part of them.
const STRIDE = Number(process.env["HRIA_FAULT_STRIDE"] ?? 79);
const OFFSET = Number(process.env["HRIA_FAULT_OFFSET"] ?? 0);

test("a command that is disturbed ends in the state before or after, and loses no answer and no edit", async () => {
  const report = await faultReport(STRIDE, OFFSET);
  expect(report.points + report.pairs).toBeGreaterThan(15);
  expect(report).toMatchObject({ lost: [], half: [], notRepeatable: [], lostEdits: [], collided: [] });
}, 600_000);
