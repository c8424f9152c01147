export const checks = {
  title: "Checks",
  note: "Built-in checks of this workbook. Look: something is open or inconsistent. Note: stated openly, nothing to do.",
  overall: { fine: "✓ All checks pass", failing: "! {count} of {total} checks need a look" },
  columns: {
    check: "Check",
    state: "State",
    count: "Count",
    place: "Where",
    advice: "What to do",
    code: "Code",
  },
  vendorPlace: "{place}: {letters}",
  lines: {
    errors: {
      check: "Formulas without an error",
      place: "Vendors",
      advice: "Undo the last change, or restore the cell that shows an error.",
    },
    missing: {
      check: "Every criterion has its row on every vendor's sheet",
      place: "Vendors' sheets, column Id",
      advice: "Restore the row; ratings are found by the id in column A.",
    },
    blank: {
      check: "Every criterion is answered",
      place: "Vendors",
      advice: "Fill the column Rating. What nobody could answer is IE.",
    },
    unreadable: {
      check: "Every rating is readable and within 0 to 4",
      place: "Vendors",
      advice: "Choose 0 to 4, IE or NA. An unreadable rating counts as unanswered.",
    },
    noEvidence: {
      check: "Every rating has its evidence",
      place: "Vendors",
      advice: "Fill the column Evidence. Without it a rating counts as 0 in the worst case.",
    },
    notExcused: {
      check: "Every N/A has a reason and an approver",
      place: "Vendors",
      advice: "Fill both columns. Without them the N/A counts as IE.",
    },
    uneven: {
      check: "N/A alike for all vendors",
      place: "Vendors",
      advice: "All vendors are compared on the remaining criteria only.",
    },
    toReconcile: {
      check: "Assessors agree, or have agreed on a rating",
      place: "Vendors",
      advice: "Fill the column Agreed rating where it says Reconcile.",
    },
    overridesToCheck: {
      check: "Overrides are complete and in force",
      place: "Vendors",
      advice: "Give reason, approver and a date not before the assessment date, or empty all three.",
    },
    overridden: {
      check: "No knock-out is overridden",
      place: "Vendors",
      advice: "An override stays printed beside the ranking.",
    },
    flagsOff: {
      check: "No red flag is switched off",
      place: "Criteria, columns Red flag off",
      advice: "Reason and approver stand beside it.",
    },
    flagsHalfOff: {
      check: "Red flags are switched off with reason and approver",
      place: "Criteria, columns Red flag off",
      advice: "Fill both cells, or empty both. Until then the red flag stays on.",
    },
    unused: {
      check: "Criteria not in use have a reason",
      place: "Criteria, column Why not in use",
      advice: "Write the reason beside each criterion that is not in use.",
    },
    weights: {
      check: "Weights of the criteria are numbers from 0 to 100",
      place: "Criteria, column Weight",
      advice: "Enter a number. An unreadable weight counts 0.",
    },
    severities: {
      check: "Severities and likelihoods are 1 to 4",
      place: "Criteria, columns Scale to Likelihood",
      advice: "Choose 1 to 4. An unreadable entry counts 4.",
    },
    domainWeights: {
      check: "Weights of the domains are numbers of 0 or more",
      place: "Setup, Domain weights",
      advice: "Enter a number. An unreadable weight counts 0.",
    },
    weightSum: {
      check: "Weights of the domains sum to more than 0",
      place: "Setup, Domain weights",
      advice: "Give at least one domain a weight above 0.",
    },
    settings: {
      check: "Settings are numbers",
      place: "Setup, Settings of the method",
      advice: "Enter a number in every cell of the settings.",
    },
    bands: {
      check: "Bands rise from Low to Critical",
      place: "Setup, Settings of the method",
      advice: "Each band begins above the one before it.",
    },
  },
};
