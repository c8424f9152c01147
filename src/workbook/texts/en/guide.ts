export const guide = {
  subtitle:
    "Human rights impact assessment of technology vendors. Plain cells and formulas: no add-in is needed to read, check or change it.",
  sections: {
    minute: "In one minute",
    colours: "Colours, each always with its word",
    change: "How to change something",
    sheets: "Sheets",
  },
  minute: [
    {
      term: "The result",
      text: "Sheet {comparison}. One page: order of the vendors, the reason for it, what is missing.",
    },
    {
      term: "High is bad",
      text: "Residual risk runs from 0 to 100. 100 is the worst. It estimates risk to people, not to the buyer.",
    },
    {
      term: "Ratings: 4 is best",
      text: "Each safeguard is rated 0 (none or harmful) to 4 (verified). The five levels are written out on sheet {criteria}.",
    },
    {
      term: "24.4 (7.6–24.4)",
      text: "Worst case first, because silence is no safeguard. In brackets best to worst: what the open answers could still change.",
    },
    {
      term: "Tier before figure",
      text: "A vendor that fails a red flag is Excluded, however low its figure. A red flag without proof makes it Conditional.",
    },
  ],
  colours: {
    first: "Below {to}.",
    middle: "{from} to below {to}.",
    last: "{from} and above.",
    input: {
      term: "Type here",
      text: "Pale blue with blue text: an input. These are the only unlocked cells.",
    },
    working: { term: "Worked out", text: "Grey text: a working. Leave it; it is a formula." },
    result: { term: "Result", text: "Bold green-blue: a figure other sheets use." },
  },
  change: [
    {
      term: "A rating",
      text: "Sheet of the vendor, column Rating. Choose from the list; add the evidence in the same row.",
    },
    {
      term: "An N/A",
      text: "Needs a reason and an approver in the same row. Without both it counts as unanswered.",
    },
    {
      term: "A weight",
      text: "Domains on sheet {setup}, criteria on sheet {criteria}. Fix the weights before anyone sees a figure.",
    },
    {
      term: "Something looks wrong",
      text: "Sheet {checks} names it. Its overall line also stands beside the ranking.",
    },
  ],
  sheets: {
    guide: "You are here.",
    setup: "What is assessed, who is compared, how much each domain counts.",
    criteria: "Every criterion with its weight, its severity and its levels in words.",
    vendors: "One sheet for each vendor: ratings and evidence.",
    comparison: "The result: ranking, domains, pictures.",
    heatMap: "Every criterion and every vendor at a glance.",
    analysis: "How firm the ranking is, and what would change it.",
    checks: "Built-in checks, and where to look.",
    review: "The change log: what was changed, when and why.",
    proposals: "Ratings that wait for somebody to confirm them.",
    previousRound: "The round before, to compare with.",
    workings: "The formulas that need all vendors at once.",
  },
  footer:
    "Method {method}. Catalog {catalog}. Made with HRIA Scorecard. Sheet protection has no password: it guards against slips, it is not security.",
};
