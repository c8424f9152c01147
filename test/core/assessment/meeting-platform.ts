import type { Assessment } from "../../../src/core/assessment/model";
import { newAssessment } from "../../../src/core/assessment/new-assessment";
import { loadLongTexts } from "../../../src/core/catalog";
import { isoDate } from "../../../src/core/units";

/** Two vendors, nothing rated yet. */
export async function meetingPlatform(): Promise<Assessment> {
  return newAssessment({
    title: "Meeting platform",
    profiles: ["messaging-conferencing"],
    vendorNames: ["Alder Meet", "Birchline"],
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
}
