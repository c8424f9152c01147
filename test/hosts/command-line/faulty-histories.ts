import { OWN } from "./faulty-documents";

const [criterion] = OWN.criteria;
const archive = (part: object) => ({ ...OWN, archive: part });

/** Documents with a fault in what they keep of the past, and how each fault begins. */
export const FAULTY_HISTORIES: readonly (readonly [string, unknown, readonly string[]])[] = [
  [
    "a removed vendor without a letter",
    archive({ vendors: [{ name: "Dovetail" }] }),
    ["archive.vendors[0].id: is missing"],
  ],
  [
    "a removed vendor's letter given again",
    {
      ...OWN,
      vendors: [{ id: "A", name: "Alder Meet" }],
      archive: { vendors: [{ id: "A", name: "Dovetail" }] },
    },
    ["archive.vendors[0].id: must differ from vendors[0].id"],
  ],
  [
    "answers of a removed vendor in two places",
    archive({ vendors: [{ id: "D", name: "Dovetail" }], answers: { D: { "LEFT-01": { rating: 2 } } } }),
    ["archive.answers.D: must stand in archive.vendors"],
  ],
  [
    "answers by something else than a letter",
    archive({ answers: { Dovetail: {} } }),
    ["archive.answers: must be a letter, A to Z or AA to ZZ"],
  ],
  [
    "a criterion that left and is still there",
    archive({ criteria: [criterion] }),
    ["archive.criteria[0].id: must not be a criterion of this assessment too"],
  ],
  [
    "a criterion that left to nowhere",
    archive({ criteria: [{ ...criterion, id: "LEFT-01", domain: "GONE" }] }),
    ["archive.criteria[0].domain: must be a domain of this assessment or of its archive"],
  ],
  [
    "a domain that left under an id that reads as a date",
    archive({ domains: [{ id: "MAR-01", weight: 1 }] }),
    ["archive.domains[0].id: must not read as a number"],
  ],
  ["a change of nothing", { ...OWN, changes: [{ on: "2026-11-12T09:30" }] }, ["changes[0].what: is missing"]],
  [
    "a proposed rating above 4",
    { ...OWN, proposals: [{ vendor: "A", criterion: "OWN-01", rating: 5, origin: "Index" }] },
    ["proposals[0].rating: must be 0 to 4"],
  ],
  [
    "a vendor twice in the round before",
    {
      ...OWN,
      previousRound: {
        title: "2025",
        vendors: [
          { id: "A", name: "x" },
          { id: "A", name: "y" },
        ],
      },
    },
    ["previousRound.vendors[1].id: must differ from previousRound.vendors[0].id"],
  ],
];
