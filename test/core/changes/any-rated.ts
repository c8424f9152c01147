import * as fc from "fast-check";
import type { Answer, Assessment } from "../../../src/core/assessment/model";
import { newAssessment } from "../../../src/core/assessment/new-assessment";
import { loadLongTexts } from "../../../src/core/catalog";
import { PROFILE_IDS } from "../../../src/core/catalog/profiles";
import { isoDate, rating } from "../../../src/core/units";

export const someProfiles = fc.uniqueArray(fc.constantFrom(...PROFILE_IDS), { minLength: 1, maxLength: 3 });

/** An assessment of the catalog's criteria with 1 to 4 vendors, about half of their answers given. */
export async function anyRated(): Promise<fc.Arbitrary<Assessment>> {
  const longTexts = await loadLongTexts("en");
  return fc
    .record({
      profiles: someProfiles,
      vendors: fc.array(fc.infiniteStream(fc.nat(9)), { minLength: 1, maxLength: 4 }),
    })
    .map(({ profiles, vendors }) => {
      const fresh = newAssessment({
        title: "Any comparison",
        profiles,
        vendorNames: vendors.map((_, place) => `Vendor ${place}`),
        assessedOn: isoDate("2026-11-12"),
        language: "en",
        longTexts,
      });
      const answers = vendors.map((draws) => {
        const pairs = fresh.criteria.flatMap(({ id }) => {
          const answer = answerOf(draws.next().value ?? 9, id);
          return answer === undefined ? [] : [[id, answer] as const];
        });
        return new Map(pairs);
      });
      return {
        ...fresh,
        vendors: fresh.vendors.map((vendor, place) => ({
          ...vendor,
          answers: answers[place] ?? new Map(),
        })),
      };
    });
}

function answerOf(draw: number, id: string): Answer | undefined {
  if (draw > 6) return undefined;
  const entry = draw === 5 ? "IE" : draw === 6 ? { unreadable: "maybe" } : rating(draw);
  return { rating: entry, evidence: "B", finding: `Seen for ${id}`, reference: "=1+1" };
}
