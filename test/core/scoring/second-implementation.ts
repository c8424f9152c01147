import type { Answer, Assessment, Criterion, Vendor } from "../../../src/core/assessment/model";

/**
 * The method once more, written as a spreadsheet would compute it: reading codes, one column after the
 * other, SMALL and RANK over key numbers. Shares no code with the core, so that a mistake in one of them
 * shows as a difference.
 */
export function secondOpinion(assessment: Assessment): SecondOpinion {
  const sheets = assessment.vendors.map((vendor) => vendorSheet(assessment, vendor));
  const compared = sheets.filter(({ own }) => own !== undefined);
  const isShared = assessment.criteria.map(
    ({ inUse }, row) => inUse && compared.every(({ rows }) => rows[row]?.state !== "NA"),
  );
  const common = sheets.map(({ rows, own }) =>
    own === undefined ? undefined : total(assessment, rows, (row) => isShared[row] === true),
  );
  const keys = sheets.flatMap((sheet, slot) => {
    const sums = common[slot];
    return sums === undefined
      ? []
      : [{ slot, parts: [sheet.tier, sheet.severe, shown(sums[0]), shown(sums[1])] }];
  });
  return {
    outcome: outcomeOf(
      compared.map(({ tier }) => tier),
      keys.length,
    ),
    vendors: sheets.map((sheet, slot) => ({
      ...sheet,
      common: common[slot],
      ...standing(slot, keys, assessment),
    })),
  };
}

export type Sums = readonly [worst: number, best: number, inherent: number];

interface Row {
  readonly state: string;
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly inherent: number;
  readonly tier: number;
  readonly isSevere: boolean;
  readonly isUnsettled: boolean;
}

interface VendorSheet {
  readonly rows: readonly Row[];
  readonly own: Sums | undefined;
  readonly tier: number;
  readonly severe: number;
  readonly bandPlace: number;
}

export interface SecondOpinion {
  readonly outcome: string;
  readonly vendors: readonly (VendorSheet & Standing & { readonly common: Sums | undefined })[];
}

interface Standing {
  readonly rank: number | undefined;
  readonly decider: number | undefined;
  readonly close: readonly string[];
}

interface Key {
  readonly slot: number;
  readonly parts: readonly number[];
}

function vendorSheet(assessment: Assessment, vendor: Vendor): VendorSheet {
  const rows = assessment.criteria.map((asked) =>
    rowOf(assessment, asked, vendor.answers.get(asked.id) ?? {}),
  );
  const own = total(assessment, rows, () => true);
  const tier = Math.max(0, ...rows.map((row) => row.tier));
  const severe = rows.filter((row) => row.isSevere).length;
  const { moderate, high, critical } = assessment.settings.bands;
  const figure = shown(own?.[0] ?? 0);
  const place = [moderate, high, critical].filter((edge) => figure >= edge).length;
  return { rows, own, tier, severe, bandPlace: Math.max(place, [0, 2, 3][tier] ?? 0, severe > 0 ? 2 : 0) };
}

const UNREADABLE = -100;
const BLANK = 400;

function code(entry: Answer["rating"]): number {
  if (entry === undefined) return BLANK;
  if (typeof entry === "number") return entry;
  return entry === "IE" ? -1 : entry === "NA" ? 100 : UNREADABLE;
}

function rowOf({ settings, assessedOn }: Assessment, asked: Criterion, answer: Answer): Row {
  const [first, second, agreed] = [code(answer.rating), code(answer.second), code(answer.agreed)];
  const read = agreed < BLANK ? agreed : Math.min(first, second);
  const isExcused = hasBoth(answer);
  const state = !asked.inUse ? "not used" : stateOf(read, isExcused);
  const grade = typeof answer.evidence === "string" ? settings.caps[answer.evidence] : 0;
  const [low, high] = state === "rated" ? [Math.min(read, grade), read] : [0, 4];
  const severity = Math.max(...[asked.scale, asked.scope, asked.irremediability].map(oneToFour));
  const likely = oneToFour(asked.likelihood);
  const index = settings.index === "product" ? severity * likely : 4 * severity - 4 + likely;
  const applies = state !== "NA" && state !== "not used";
  const worst = (index * 100 * (4 - low)) / 64;
  const isFlag = asked.redFlag && applies && !hasBoth(asked.redFlagOff ?? {});
  const isOut = state === "rated" && grade > 0 && read < settings.thresholds.knockOutBelow;
  const { override = {} } = answer;
  const lasts =
    typeof override.until === "string" &&
    (assessedOn === undefined || (typeof assessedOn === "string" && !(override.until < assessedOn)));
  const tierOfFlag = isOut
    ? hasBoth(override) && lasts
      ? 1
      : 2
    : Number(low < settings.thresholds.conditionalBelow);
  const distance = Number(Math.abs(first - second).toFixed(9));
  const areBoth = asked.inUse && Math.max(first, second) < BLANK && agreed >= BLANK;
  return {
    state,
    worst: applies ? worst : undefined,
    best: applies ? (index * 100 * (4 - high)) / 64 : undefined,
    inherent: (index * 100) / 16,
    tier: isFlag ? tierOfFlag : 0,
    isSevere: applies && severity === 4 && shown(worst) >= settings.bands.critical,
    isUnsettled:
      areBoth &&
      (distance >= settings.thresholds.reconcileAt ||
        (Math.min(first, second) === -1 && Math.max(first, second) >= 0)),
  };
}

function stateOf(read: number, isExcused: boolean): string {
  if (read >= BLANK) return "blank";
  if (read === UNREADABLE) return "unreadable";
  if (read === 100) return isExcused ? "NA" : "IE";
  return read === -1 ? "IE" : "rated";
}

function hasBoth({
  reason = "",
  approver = "",
}: {
  reason?: string | undefined;
  approver?: string | undefined;
}): boolean {
  return [reason, approver].every((text) => text.split(" ").join("") !== "");
}

function oneToFour(entry: Criterion["scale"]): number {
  return typeof entry === "number" && entry >= 1 && entry <= 4 ? entry : 4;
}

function total(
  { criteria, domains }: Assessment,
  rows: readonly Row[],
  counts: (row: number) => boolean,
): Sums | undefined {
  const sums = [0, 0, 0];
  let weights = 0;
  for (const { id, weight } of domains) {
    const ofDomain = typeof weight === "number" && weight >= 0 ? weight : 0;
    const mine = rows.flatMap(({ worst, best, inherent }, row) => {
      const asked = criteria[row];
      const isMine =
        asked?.domain === id && typeof asked.weight === "number" && worst !== undefined && counts(row);
      return isMine ? [{ weight: asked.weight, parts: [worst, best ?? 0, inherent] }] : [];
    });
    const inside = mine.reduce((all, part) => all + part.weight, 0);
    if (inside === 0) continue;
    weights += ofDomain;
    sums.forEach((_, place) => {
      const sum = mine.reduce((all, part) => all + part.weight * (part.parts[place] ?? 0), 0);
      sums[place] = (sums[place] ?? 0) + (ofDomain * sum) / inside;
    });
  }
  const [worst = 0, best = 0, inherent = 0] = sums;
  return weights === 0 ? undefined : [worst / weights, best / weights, inherent / weights];
}

/** Tenths, half up: nine decimals remove the noise, and a little added to exact halves what binary takes from them. */
function shown(figure: number): number {
  return Math.floor(Number(figure.toFixed(9)) * 10 + 0.5 + 1e-8) / 10;
}

function standing(slot: number, keys: readonly Key[], { settings, vendors }: Assessment): Standing {
  const mine = keys.find((key) => key.slot === slot);
  if (mine === undefined) return { rank: undefined, decider: undefined, close: [] };
  const sorted = keys.toSorted(order);
  const rank = 1 + keys.filter((key) => order(key, mine) < 0).length;
  const behind = keys.filter((key) => order(key, mine) <= 0).length;
  const nearest = rank > 1 ? sorted[rank - 2] : sorted[behind];
  const decider = nearest?.parts.findIndex((part, place) => part !== mine.parts[place]);
  const close = keys.filter(
    (key) => key !== mine && isClose(key.parts, mine.parts, settings.thresholds.tooClose),
  );
  return { rank, decider, close: close.map((key) => vendors[key.slot]?.id ?? "") };
}

function order(one: Key, other: Key): number {
  const place = one.parts.findIndex((part, index) => part !== other.parts[index]);
  return place < 0 ? 0 : (one.parts[place] ?? 0) - (other.parts[place] ?? 0);
}

function isClose(
  [tier, , worst = 0, best = 0]: readonly number[],
  [tier2, , worst2 = 0, best2 = 0]: readonly number[],
  least: number,
): boolean {
  const isNear = Math.round(Math.abs(worst - worst2) * 10) < least * 10;
  return tier === tier2 && (isNear || (best <= worst2 && best2 <= worst));
}

function outcomeOf(tiers: readonly number[], ranked: number): string {
  if (tiers.length === 0) return "no vendor to compare";
  if (Math.min(...tiers) > 1) return "no acceptable vendor";
  return ranked > 0 ? "ranked" : "no common basis";
}
