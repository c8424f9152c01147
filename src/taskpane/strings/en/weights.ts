/** Saaty's words for the odd numbers of his scale. */
const STRENGTHS: Readonly<Record<number, string>> = {
  3: "somewhat more",
  5: "strongly more",
  7: "very strongly more",
  9: "extremely more",
};

export const weights = {
  title: "Work the weights out",
  lead: "Judge in the way that suits you. The weights are worked out as you go, and each can still be changed.",
  method: "How do you want to judge?",
  methods: {
    order: "Put the domains in order",
    swing: "Compare with the most important",
    pairs: "Compare in pairs",
    context: "Choose a stricter context",
    typed: "Typed as numbers",
  },
  how: {
    order:
      "1 counts most. Equal places are allowed. The weights are the middle of all weights that keep this order.",
    swing:
      "Imagine that all vendors move from the worst to the best level in one domain. Where would that matter most to people? That domain gets 100. Judge the others against it, from 0 to 100.",
    pairs: "Two domains at a time. The more pairs you judge, the better they check each other.",
    context:
      "These contexts begin with the default weights and double the domains that carry their concern. They can be combined.",
  },
  domain: "Domain",
  place: "Place",
  placeOf: (domain: string) => `Place of ${domain}`,
  notPlace: "Enter a whole number from 1, for example 2.",
  points: "Points",
  pointsOf: (domain: string) => `Points of ${domain}`,
  notPoints: "Enter a number from 0 to 100.",
  noFullSwing: "Give 100 to the domain that matters most.",
  share: "Share",
  sharesSoFar: "Shares so far",
  percent: (share: number) => `${(100 * share).toFixed(1)} %`,
  unknown: "–",
  pair: (number: number, total: number, judged: number) => `Pair ${number} of ${total}, ${judged} judged`,
  question: (first: string, second: string) => `${first} or ${second}: which counts more?`,
  judgement: (first: string, second: string, ratio: number) => judgement(first, second, ratio),
  previousPair: "Previous pair",
  nextPair: "Next pair",
  tooMany: (most: number) =>
    `Pairs work for up to ${most} domains. Put them in order, or compare with the most important.`,
  notConnected: "Judge more pairs, until every domain is compared with another one that leads to the rest.",
  consistent: (ratio: number) =>
    `Your judgements agree well enough. Consistency ratio ${ratio.toFixed(2)}; up to 0.10 is fine.`,
  incomplete: (left: number) =>
    left === 1
      ? "Judge the last pair to see how well your judgements agree."
      : `Judge the other ${left} pairs to see how well your judgements agree.`,
  inconsistent: "Some judgements contradict each other",
  ratio: (ratio: number) => `Consistency ratio ${ratio.toFixed(2)}; up to 0.10 is fine.`,
  revisit: (first: string, second: string, ratio: number, derived: number) =>
    `Look first at this one: “${judgement(first, second, ratio)}”. All your judgements together say: ${derivedRatio(first, second, derived)}.`,
  lookAtPair: "Look at this pair",
  contexts: {
    conflict: {
      title: "Conflict-affected or repressive setting",
      reason:
        "People who speak may face reprisal, States may ask for data or cut access, and sales there must be flagged.",
    },
    children: {
      title: "Children take part",
      reason:
        "The Convention on the Rights of the Child protects their privacy and asks for remedies they can use.",
    },
    surveillance: {
      title: "Able to watch many people",
      reason:
        "Judge what the system can do, not what is planned: tracking, interception and recognition reach whole populations.",
    },
  },
  doubles: (domains: readonly string[]) => `Doubles ${list(domains)}.`,
  asksForProof:
    "A statement without a document then counts up to 1, and a red flag is clear only from level 3.",
  use: "Use these weights",

  view: "What counts most?",
  viewLead:
    "What each domain counts for in the whole. Agree the weights and fix them before anyone sees a figure.",
  shares: "Shares",
  workOut: "Work other weights out",
  type: "Type the weights",
  typeLead: "Any numbers will do; the share is worked out for you. They are the same for every vendor.",
  weight: "Weight",
  weightOf: (domain: string) => `Weight of ${domain}`,
  notWeight: "Enter a number, for example 8.",
  allZero: "Give at least one domain a weight above 0.",
  next: "Next: the reason",
  newTitle: "New domain weights",
  beforeAndAfter: (before: string, after: string) => `${before}, then ${after}`,
  working: "Changing the weights",
  reasonWelcome: "A reason helps others to follow. It stands in the change log.",
  reasonNeeded: (day: string) => `Weights were fixed on ${day}. Write why you change them; it stays visible.`,
  reason: "Why do you change them?",
  reasonMissing: "Write why. It stays visible beside the weights.",
  by: "Your name",
  byMissing: "Enter a name, so that others know whom to ask.",
  logged: "Domain weights",
  fix: {
    title: "Fix the weights",
    hint: "Fixed weights show that nobody chose them to fit a vendor. A later change needs a reason, and stays visible.",
    late: (ratings: number) =>
      ratings === 1
        ? "1 rating stands already, so that fixing them now proves less."
        : `${ratings} ratings stand already, so that fixing them now proves less.`,
    later: "A change needs a reason, and stays visible.",
    name: "Fixed by",
    nameNeeded: "Enter a name, so that others know whom to ask.",
    button: "Fix the weights",
    logged: "Weights fixed",
    fixed: (day: string, name: string | undefined) =>
      name === undefined ? `Weights fixed on ${day}.` : `Weights fixed on ${day} by ${name}.`,
  },
};

function judgement(first: string, second: string, ratio: number): string {
  if (ratio === 1) return `${first} and ${second} count the same`;
  return ratio > 1
    ? `${first} counts ${STRENGTHS[ratio] ?? ""}`
    : `${second} counts ${STRENGTHS[Math.round(1 / ratio)] ?? ""}`;
}

function derivedRatio(first: string, second: string, derived: number): string {
  const [more, times] = derived >= 1 ? [first, derived] : [second, 1 / derived];
  return `${more} counts ${times.toFixed(1)} times as much`;
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
