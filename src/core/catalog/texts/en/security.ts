import type { LongCriterionTextsOf } from "../long-texts";

export const securityTexts: LongCriterionTextsOf<"SEC"> = {
  "SEC-01": {
    question: "Is content encrypted so that only the people communicating, or the buyer, hold the keys?",
    why: "Strong encryption keeps messages and files from being read by intruders, insiders or States. For people at risk, a readable message can lead to arrest.",
    guidance:
      "Ask one question: could the vendor read this content if ordered to? If yes, the rating is at most 2, whatever the marketing says. Check that the protection is on by default for groups, recordings and backups.",
    evidence: [
      "Description of the encryption protocol",
      "Statement of who holds keys and where",
      "Default setting in the product",
      "Independent security review",
    ],
    clause:
      "The Vendor shall encrypt project content so that only participants or the Buyer hold the keys, shall enable this by default, and shall not weaken it or add hidden access.",
    weightReason: "Direct technical protection",
    redFlagReason:
      "Confidential communication of people at risk without strong encryption exposes them to reprisal",
    knockOutCondition:
      "Rated 0 with graded evidence: project content travels unencrypted, or the vendor has deliberately weakened its encryption.",
    knockOutClearance:
      "The vendor encrypts content in transit and corrects the weakness; to leave the Conditional tier it must also encrypt storage, with graded evidence for level 2.",
    levels: [
      "Content is sent without encryption, or the encryption was deliberately weakened.",
      "Content is encrypted only while travelling to the vendor, who can then read it.",
      "Content is also encrypted in storage, but the vendor holds the keys.",
      "By default only the communicating people or the buyer hold the keys.",
      "Level 3 is met, and independent experts reviewed the design and could rebuild the software from its source.",
    ],
  },
  "SEC-02": {
    question:
      "Is staff access to user data limited, logged and reviewed, with access from local offices controlled separately?",
    why: "Insiders, and local staff under pressure, can expose users. Limiting what they can open protects users and staff alike.",
    guidance:
      "Ask how many people can open a user's content today and where they sit. The trap is emergency access that is never closed. Ask for the last three log reviews and what was done about any finding.",
    evidence: [
      "Access matrix by role and office",
      "Access logs with review records",
      "Local staff safety and access policy",
      "Latest audit report",
    ],
    clause:
      "The Vendor shall restrict staff access to project data to named roles, log every access, review the logs monthly, and block access from offices where staff could be compelled to disclose it.",
    weightReason: "Makes harm less likely",
    levels: [
      "Any staff member can reach user data without control.",
      "Access uses shared accounts or leaves no log.",
      "Access is limited by role and logged, but nobody reviews the logs.",
      "Access follows least need, logs are reviewed, and local offices are restricted separately.",
      "Level 3 is met, and an independent auditor confirmed it in the last year.",
    ],
  },
  "SEC-03": {
    question:
      "Can outsiders report security flaws under safe harbour, and does the vendor fix them in time and support the product for the whole contract?",
    why: "Unfixed flaws are used to spy on people. A good programme rewards those who report flaws instead of threatening them.",
    guidance:
      "Safe harbour means a promise not to take legal action against people who test in good faith. The trap is a reward programme that forbids publication for ever. Compare published security notices with fix dates, and ask what is the oldest open serious flaw and until when the offered version is supported.",
    evidence: [
      "Disclosure policy with safe harbour",
      "Fix times for the last year",
      "History of published security notices",
      "End-of-support dates",
    ],
    clause:
      "The Vendor shall operate a public vulnerability disclosure programme with safe harbour, fix critical flaws within 14 days, and provide security updates for the whole term.",
    weightReason: "Makes harm less likely",
    levels: [
      "The vendor ignores reports of flaws or threatens those who send them.",
      "The vendor offers only a contact address, without process or promise.",
      "The vendor has a programme but no deadlines, no safe harbour or no support dates.",
      "The vendor has a programme with safe harbour, meets its deadlines and supports the whole term.",
      "Level 3 is met, and independent test results are published.",
    ],
  },
  "SEC-04": {
    question:
      "Must the vendor tell the buyer and affected people about breaches within a fixed time, with help for anyone put in danger?",
    why: "Time lost after a breach is protection lost. People at risk may need to move, warn others or change accounts within hours.",
    guidance:
      "Check what starts the clock: suspicion or final proof. The trap is a notice that hides which people are affected. Ask for the last real notice and how people at risk were reached safely.",
    evidence: [
      "Breach clause with deadlines",
      "Response playbook",
      "Past breach notices",
      "Record of the last exercise",
    ],
    clause:
      "The Vendor shall notify the Buyer within 24 hours of suspecting a breach and, unless the Buyer asks it not to for safety reasons, affected people within 72 hours, with clear advice and help for anyone in danger.",
    weightReason: "Limits harm after the event",
    levels: [
      "The vendor accepts no duty to tell anyone about a breach.",
      "The vendor offers only what the law requires, without its own deadline.",
      "The vendor must tell the buyer within a deadline, but not the people affected.",
      "The vendor must tell buyer and affected people within deadlines and help those in danger.",
      "Level 3 is met, and the procedure was exercised in the last year.",
    ],
  },
  "SEC-05": {
    question:
      "Do users get strong sign-in, session control and advice against targeted attack, without having to expose a phone number or identity?",
    why: "Taking over an account is the cheapest attack on human rights defenders. A sign-in that needs a phone number can reveal who they are.",
    guidance:
      "Phishing-resistant means that a fake page cannot steal the sign-in. Try to recover a test account with little information; if it works, so will an attacker. The trap is a strong sign-in that most users never switch on. Ask for the share of users who use it and how attacked users are warned.",
    evidence: [
      "List of sign-in and session functions",
      "Description of account recovery",
      "User advice pages",
      "Test with at-risk users",
    ],
    clause:
      "The Vendor shall offer phishing-resistant sign-in, session overview and remote log-out, safe recovery without a phone number, and warnings to users whom it believes to be under targeted attack.",
    weightReason: "Protects single accounts",
    levels: [
      "Users can protect their account only with a password.",
      "Users may add a second step, but only through a phone number.",
      "Users get strong sign-in, but account recovery is weak or needs identity papers.",
      "Users get phishing-resistant sign-in, safe recovery, session control and clear advice.",
      "Level 3 is met, and the functions were tested with at-risk users.",
    ],
  },
};
