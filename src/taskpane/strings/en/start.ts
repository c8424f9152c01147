const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const start = {
  reading: "Reading the workbook",
  empty: {
    title: "Compare vendors by their risk to people",
    lead: "Rate each vendor against described human rights criteria. The workbook scores them with formulas everyone can read.",
    safe: "Nothing leaves this file. Colleagues do not need the add-in.",
    picture: "Three vendors, each with a range of risk from best to worst case",
    create: "New assessment",
    example: "Open the example",
    plan: "What you will do",
    steps: [
      { title: "Set up", text: "Technology, vendors, weights. Three minutes." },
      { title: "Rate", text: "Described levels beside each question." },
      { title: "Compare", text: "Rank and the reason for it." },
    ],
  },
  found: {
    eyebrow: "In this workbook",
    size: (criteria: number, vendors: number) =>
      `${plural(criteria, "criterion", "criteria")}, ${plural(vendors, "vendor", "vendors")}.`,
    profiles: (names: readonly string[]) => (names.length === 0 ? "" : `${names.join(", ")}. `),
    weights: "Weights: work them out, fix them",
    import: "Bring in scores of a public index",
    rounds: "Over time: next review, new round",
    reviewDue: (day: string) => `Review due since ${day}`,
    olderFormat: (format: number) => `This workbook has format ${format}. See what a newer one brings`,
    proposals: (count: number) => (count === 1 ? "1 proposal to confirm" : `${count} proposals to confirm`),
    answered: (done: number, total: number) => `${done} of ${plural(total, "rating", "ratings")}`,
    share: (share: number) => `${Math.floor(100 * share)} %`,
    open: (count: number) => `${count} open`,
    complete: "✓ complete",
    goOn: "Go on rating",
    first: "Start rating",
    next: (criterion: string, title: string, vendor: string) => `Next: ${criterion} ${title}, ${vendor}`,
    allRated: "Every point is rated.",
    seeComparison: "See the comparison",
    beforeSigning: "Before you sign",
    ratingsOpen: (count: number) => plural(count, "rating open", "ratings open"),
    provisional: "Figures stay provisional until then.",
    everyPointRated: "Every point is rated",
    withoutEvidence: (count: number) =>
      plural(count, "red flag without evidence", "red flags without evidence"),
    ofVendor: (vendor: string, criteria: readonly string[]) => `${vendor}: ${criteria.join(", ")}.`,
    toReconcile: (count: number) =>
      count === 1
        ? "1 rating on which two assessors differ"
        : `${count} ratings on which two assessors differ`,
    checks: "The Checks sheet has findings",
    weightsFixed: "Weights fixed",
    weightsFixedBy: (day: string, name: string | undefined) =>
      name === undefined ? `${day}.` : `${day}, ${name}.`,
    weightsNotFixed: "Weights not fixed yet",
    fixWeights: "Agree them before anyone sees a figure, then fix them.",
    change: "Change the assessment",
    changes: {
      vendors: "Add, rename, order or remove a vendor",
      technology: "Technology",
      criteria: "Criteria and own questions",
      catalog: "Newer catalog",
    },
    changeHint: "Everything else about the project stands on the Setup sheet.",
    showSetup: "Show the Setup sheet",
  },
};
