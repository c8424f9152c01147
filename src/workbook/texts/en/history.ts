export const review = {
  title: "Review",
  log: "Change log",
  note: "What was changed during the assessment, when, why and by whom. The oldest change stands first.",
  columns: { on: "When", what: "What", from: "From", to: "To", reason: "Why", by: "By" },
};

export const proposals = {
  title: "Proposals",
  note: "These ratings do not count yet. Confirm each in the add-in, or type it on the vendor's sheet and empty its line here.",
  columns: {
    vendor: "Vendor",
    criterion: "Criterion",
    title: "Title",
    rating: "Proposed rating",
    evidence: "Proposed evidence",
    origin: "Origin",
  },
};

export const previousRound = {
  title: "Previous round",
  note: "Answers and figures of the round before, to compare with. Nothing here counts in this round.",
  round: "Title",
  assessedOn: "Assessment date",
  vendors: {
    id: "Letter",
    name: "Vendor",
    worst: "Residual risk, worst",
    best: "Residual risk, best",
    rank: "Rank",
  },
  answers: {
    vendor: "Vendor",
    criterion: "Criterion",
    rating: "Rating",
    evidence: "Evidence",
    residualWorst: "Residual risk, worst",
  },
};

export const archive = {
  title: "Archive",
  note: "What left the assessment, kept so that it can come back. Nothing here counts.",
  sections: {
    vendors: "Removed vendors",
    answers: "Answers of removed vendors and about criteria that left",
    criteria: "Criteria that left",
    domains: "Domains that left",
  },
  columns: { vendor: "Vendor", criterion: "Criterion" },
};
