/** Titles up to 32 characters, prompts up to 255, errors up to 225. */
export const validation = {
  rating: {
    title: "Rating",
    prompt:
      "Choose 0 to 4, IE or NA. 4 is best. IE: asked, insufficient evidence. NA: does not apply, with reason and approver.",
    error: "Choose 0 to 4, IE or NA. 4 is best.",
  },
  agreed: {
    title: "Agreed rating",
    prompt:
      "What both assessors agreed on: 0 to 4 in half steps, IE or NA. 4 is best. It counts instead of both ratings.",
    error: "Choose 0 to 4 in half steps, IE or NA. 4 is best.",
  },
  evidence: {
    title: "Evidence",
    prompt:
      "A: verified, tested or signed. B: a document. C: a statement only. Without evidence a rating counts as 0 in the worst case.",
    error: "Choose A verified, B document or C statement.",
  },
  yesNo: { title: "Yes or No", prompt: "Choose Yes or No.", error: "Choose Yes or No." },
  date: {
    title: "Date",
    prompt: "Enter a date, for example 2026-11-12.",
    error: "Enter a date, for example 2026-11-12.",
  },
  until: {
    title: "Override until",
    prompt:
      "The last day of the override. It counts only with reason and approver, and not before the assessment date on the sheet Setup.",
    error: "Enter a date, for example 2026-11-12.",
  },
  weight: {
    title: "Weight of the criterion",
    prompt: "1, 2 or 3 as a rule; any number from 0 to 100. The same for every vendor.",
    error: "Enter a number from 0 to 100.",
  },
  domainWeight: {
    title: "Weight of the domain",
    prompt: "Any number from 0 up. The share is worked out beside it.",
    error: "Enter a number from 0 up, for example 8.",
  },
  severity: {
    title: "1 to 4",
    prompt:
      "1 is the mildest, 4 the gravest. Scale: how serious. Scope: how many people. Irremediability: how hard to put right.",
    error: "Choose 1, 2, 3 or 4. 4 is the gravest.",
  },
  likelihood: {
    title: "1 to 4",
    prompt: "1 unlikely, 2 possible, 3 likely, 4 almost certain or already happening.",
    error: "Choose 1, 2, 3 or 4.",
  },
  index: {
    title: "0 or 1",
    prompt: "0: severity decides before likelihood. 1: severity times likelihood.",
    error: "Choose 0 or 1.",
  },
  band: {
    title: "Lower edge of the band",
    prompt: "Residual risk from 0 to 100, higher than the band above.",
    error: "Enter a number from 0 to 100.",
  },
  cap: {
    title: "Highest rating proven",
    prompt: "A rating above this counts as this in the worst case. 0 to 4.",
    error: "Enter a number from 0 to 4.",
  },
  threshold: {
    title: "Threshold",
    prompt: "A number on the scale named beside it.",
    error: "Enter a number from 0 to 100.",
  },
};
