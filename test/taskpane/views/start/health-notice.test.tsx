/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { HealthNotice } from "../../../../src/taskpane/views/start/HealthNotice";
import type { FindingKind } from "../../../../src/workbook/health/finding";
import { renderView } from "../../render-view";
import { sessionFor } from "../../session-for";
import { smallAssessment } from "../../small-assessment";

const SAFE = /^Your answers are safe/;
const found = (kind: FindingKind) => ({ kind, sheet: "B Birchline", subject: "GOV-02" });

test.each([
  ["name-missing", SAFE],
  ["row-missing", /^Answers may be gone/],
  ["answers-missing", /^Answers may be gone/],
  ["row-earlier", /^Only the earlier version/],
  ["sheet-earlier", /^Only the earlier version/],
] as const)("Start says no more of the answers than %s allows", (kind, words) => {
  const findings = [found("sheet-hidden"), found(kind)];
  renderView(<HealthNotice session={sessionFor(smallAssessment(), { findings })} />);
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryAllByText(SAFE)).toHaveLength(words === SAFE ? 1 : 0);
});
