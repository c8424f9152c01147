/** Two documents without a fault, and many with one: what is wrong, the document, and how each fault begins. */
export const PROFILED = {
  schema: "hria-scorecard/assessment@1",
  title: "Meeting platform",
  profiles: ["messaging-conferencing"],
  vendors: [{ name: "Alder Meet" }, { name: "Birchline" }],
};

const SCALES = { scale: 3, scope: 3, irremediability: 3, likelihood: 3 };
export const OWN = {
  ...PROFILED,
  profiles: [],
  domains: [{ id: "OWN", title: "Own", weight: 1 }],
  criteria: [{ id: "OWN-01", domain: "OWN", title: "First", weight: 1, ...SCALES }],
};

const criterion = { ...OWN.criteria[0] };
const vendors = (...list: readonly unknown[]) => ({ ...OWN, vendors: list });

export const FAULTY_DOCUMENTS: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["a missing title", { ...OWN, title: undefined }, ["title: is missing"]],
  ["an empty title", { ...OWN, title: "" }, ["title: must not be empty"]],
  ["another format", { ...OWN, schema: "x" }, ['schema: must be "hria-scorecard/assessment@1"']],
  ["a list instead of an object", [], [": must be an object"]],
  ["profiles that are no list", { ...PROFILED, profiles: "x" }, ["profiles: must be a list"]],
  ["no profile and no criteria", { ...PROFILED, profiles: [] }, ["profiles: must name a technology profile"]],
  [
    "an unknown profile",
    { ...PROFILED, profiles: ["time-travel"] },
    ["profiles[0]: must be one of messaging-conf"],
  ],
  [
    "a profile given twice",
    { ...PROFILED, profiles: ["digital-id", "digital-id"] },
    ["profiles[1]: must differ from profiles[0]"],
  ],
  ["bands that do not rise", { ...OWN, settings: { bands: { high: 60 } } }, ["settings.bands: must rise"]],
  [
    "a cap above 4",
    { ...OWN, settings: { caps: { A: 5 } } },
    ["settings.caps.A: must be a number from 0 to 4"],
  ],
  [
    "a band at 0",
    { ...OWN, settings: { bands: { moderate: 0 } } },
    ["settings.bands.moderate: must be a number above 0, up to 100"],
  ],
  [
    "an unknown index",
    { ...OWN, settings: { index: "sum" } },
    ['settings.index: must be "severity-first" or "product"'],
  ],
  [
    "a day of assessment that is none",
    { ...OWN, assessedOn: "2026-13-01" },
    ["assessedOn: must be a real day"],
  ],
  [
    "a negative weight",
    { ...OWN, criteria: [{ ...criterion, weight: -3 }] },
    ["criteria[0].weight: must be a number from 0 to 100"],
  ],
  [
    "a weight as text",
    { ...OWN, criteria: [{ ...criterion, weight: "3" }] },
    ["criteria[0].weight: must be a number from 0 to 100"],
  ],
  [
    "a scale of 5",
    { ...OWN, criteria: [{ ...criterion, scale: 5 }] },
    ["criteria[0].scale: must be a number from 1 to 4"],
  ],
  ["no criteria", { ...OWN, criteria: [] }, ["criteria: must have 1 to 500 entries"]],
  [
    "four levels",
    { ...OWN, criteria: [{ ...criterion, levels: ["", "", "", ""] }] },
    ["criteria[0].levels: must have 5 entries"],
  ],
  [
    "a criterion's domain",
    { ...OWN, criteria: [{ ...criterion, domain: "ZZZ" }] },
    ["criteria[0].domain: must be a domain of this assessment"],
  ],
  [
    "evidence of two lines",
    { ...OWN, criteria: [{ ...criterion, evidence: ["a\nb"] }] },
    ["criteria[0].evidence[0]: must be one line"],
  ],
  [
    "blank sources",
    { ...OWN, criteria: [{ ...criterion, sources: [" "] }] },
    ["criteria[0].sources[0]: must not be empty"],
  ],
  [
    "sources too long for one cell",
    { ...OWN, criteria: [{ ...criterion, sources: ["a".repeat(20_000), "b".repeat(20_000)] }] },
    ["criteria[0].sources: must have at most 32767 characters altogether"],
  ],
  [
    "an id given twice, case aside",
    { ...OWN, criteria: [criterion, { ...criterion, id: "own-01" }] },
    ["criteria[1].id: must differ from criteria[0].id"],
  ],
  [
    "an id like a date",
    { ...OWN, criteria: [{ ...criterion, id: "MAR-01" }] },
    ["criteria[0].id: must not read as a number, date"],
  ],
  [
    "a domain's id like a number",
    { ...OWN, domains: [{ id: "1E5", weight: 1 }, ...OWN.domains] },
    ["domains[0].id: must not read as"],
  ],
  [
    "a domain given twice",
    { ...OWN, domains: [...OWN.domains, ...OWN.domains] },
    ["domains[1].id: must differ from domains[0].id"],
  ],
  [
    "no domain",
    { ...OWN, domains: [] },
    ["domains: must have 1 to 30 entries", "criteria[0].domain: must be a domain"],
  ],
  ["an empty name", vendors({ name: "" }), ["vendors[0].name: must not be empty"]],
  [
    "a name of spaces",
    vendors({ name: " " }, { name: " " }),
    ["vendors[0].name: must not be", "vendors[1].name: must not be"],
  ],
  [
    "a name given twice, case aside",
    vendors({ name: "Alder" }, { name: "ALDER " }),
    ["vendors[1].name: must differ from vendors[0].name"],
  ],
  [
    "a letter given twice",
    vendors({ id: "A", name: "x" }, { id: "A", name: "y" }),
    ["vendors[1].id: must differ from vendors[0].id"],
  ],
  [
    "a letter that is none",
    vendors({ id: "a", name: "x" }),
    ["vendors[0].id: must be a letter, A to Z or AA to ZZ"],
  ],
  ["a vendor that is text", vendors("Alder"), ["vendors[0]: must be an object"]],
  [
    "an unknown criterion",
    vendors({ name: "x", ratings: { "ZZZ-9": {} } }),
    ["vendors[0].ratings.ZZZ-9: must be a criterion"],
  ],
  [
    "a criterion of another profile",
    { ...PROFILED, vendors: [{ name: "x", ratings: { "OWN-01": {} } }] },
    ["vendors[0].ratings.OWN-01: must be a criterion of this assessment"],
  ],
  [
    "21 vendors",
    vendors(...Array.from({ length: 21 }, (_, index) => ({ name: `Vendor ${index}` }))),
    ["vendors: must have 0 to 20 entries"],
  ],
];
