import type { LongCriterionTextsOf } from "../long-texts";

export const algorithmsTexts: LongCriterionTextsOf<"ALG"> = {
  "ALG-01": {
    question:
      "Are decisions that affect people's rights taken, or open to override, by people with authority, time and training?",
    why: "When a machine decides alone, nobody answers for the harm. A person must be able to listen and to say no to the output.",
    guidance:
      "Look at the numbers: minutes per case and share of overrides. A rate near zero suggests rubber-stamping, not good quality. The trap is a reviewer who sees only the output and not the reasons. Ask a reviewer, not the vendor, what happens after an override.",
    evidence: [
      "Role description with authority to override",
      "Override logs",
      "Training on the tendency to trust machines",
      "Test of how well oversight works",
    ],
    clause:
      "No decision with legal or similarly significant effect on a person shall be taken by the system alone; the Vendor shall provide the information, functions and logs that let trained staff review and override every output.",
    weightReason: "Protects people directly against wrong decisions",
    levels: [
      "The system takes adverse decisions about people with no human involved.",
      "A person signs off outputs but has no time, information or authority to change them.",
      "Overrides are possible, but are rarely used or not logged.",
      "Trained people with authority and time decide, and each override is logged.",
      "Level 3 is met, and an independent test shows that oversight catches errors.",
    ],
  },
  "ALG-02": {
    question:
      "Are the model's purpose, data, limits and reasons for outputs documented and explained to affected people?",
    why: "Nobody can contest a decision whose reasons are secret. An explanation also shows staff when the system should not be trusted.",
    guidance:
      "Read one explanation as if you had been refused a service: could you correct a mistake? The trap is a list of factors that is the same for everyone. Ask for the known wrong uses.",
    evidence: [
      "Documentation of model and data",
      "List of known limits and wrong uses",
      "Sample explanations given to people",
      "Independent check of explanations",
    ],
    clause:
      "The Vendor shall document the purpose, data, limits and performance of each model and shall give affected people a plain, specific and accurate reason for any output used in a decision about them.",
    weightReason: "Lets people challenge a decision",
    levels: [
      "The vendor keeps purpose, data and reasons secret from buyer and public.",
      "The vendor gives a marketing summary without data, limits or reasons.",
      "The vendor gives technical documents to the buyer but no reasons to affected people.",
      "The vendor gives full documents and plain reasons that affected people can use.",
      "Level 3 is met, and an independent party checked that explanations are accurate.",
    ],
  },
  "ALG-03": {
    question:
      "If proprietary algorithms are used, do signed terms give the buyer audit rights, test access, escrow (code deposited with a third party) and limits on use?",
    why: "Trade secrecy must not place a system beyond challenge. People affected need someone independent who can open it.",
    guidance:
      "If all algorithms are open and inspectable, this criterion can be rated 4 with proof. The trap is an audit right that allows reading documents but not running tests. Ask for access to a test system before award.",
    evidence: [
      "Audit and testing clause",
      "Escrow agreement",
      "Test environment with documentation",
      "Use limits in the contract",
    ],
    clause:
      "The Vendor shall deposit source code and model files in escrow, give the Buyer and its auditors a test environment, and shall not rely on trade secrecy to refuse information needed to assess harm to people.",
    weightReason: "Asked for by name in the 2020 open letter",
    levels: [
      "The algorithms are closed, and the vendor refuses audit, testing or limits.",
      "The vendor gives only verbal assurances about audit or testing.",
      "The contract grants some rights, but secrecy or cost makes them unusable.",
      "Signed terms grant audit, testing access, escrow and limits on use.",
      "Level 3 is met, and an independent body has used these rights.",
    ],
  },
  "ALG-04": {
    question:
      "Is the training and test data lawful, documented, representative of the people affected and free of data taken without consent?",
    why: "A model repeats what is wrong in its data on a large scale. People whose faces or words were taken never agreed to it.",
    guidance:
      "Publicly available does not mean lawful or consented. Ask who collected and who labelled the data, where and when. The trap is a documented small set on top of an undocumented large model.",
    evidence: [
      "Data sheet for each data set",
      "Proof of origin and legal basis",
      "Representativeness test for this context",
      "Independent audit of data",
    ],
    clause:
      "The Vendor warrants that training and test data were lawfully obtained and not scraped without consent, shall document their origin and representativeness, and shall replace any model found to rest on unlawful data.",
    weightReason: "The root of unequal treatment",
    levels: [
      "The data was unlawfully obtained, for example by scraping faces from the internet.",
      "The vendor does not know or does not disclose where the data came from.",
      "The data is documented, but with gaps in origin, consent or representativeness.",
      "The data is lawful, documented and representative for the context of use.",
      "Level 3 is met, and an independent auditor checked origin and representativeness.",
    ],
  },
  "ALG-05": {
    question:
      "Are remote or mass biometric identification, sorting people by sensitive traits, and inferring emotions excluded or strictly limited?",
    why: "Recognising everyone in a street or a crowd ends anonymity and deters protest. A face cannot be changed after it has been recorded.",
    guidance:
      "Ask for the full product family: a harmless matching tool may share an engine with mass search. A product without any biometric function reaches 3 by contract and 4 by independent test. The trap is a function hidden behind a licence key. Ask the vendor to show that the function is missing from the delivered build.",
    evidence: [
      "Feature list with disabled functions",
      "Contract ban or limits",
      "Accuracy figures by group",
      "Independent technical test",
    ],
    clause:
      "The Vendor shall not supply or enable remote or mass biometric identification, biometric categorisation by sensitive traits or emotion inference; only one-to-one matching with the person's knowledge is permitted.",
    weightReason: "Severe harm to whole populations",
    redFlagReason: "Untargeted biometric surveillance is irreversible for whole populations",
    knockOutCondition:
      "Rated 0 with graded evidence: the offer includes remote or mass biometric identification, categorisation by sensitive traits, or emotion inference.",
    knockOutClearance:
      "The vendor removes these functions from the delivered product, signs the ban, and an independent test shows that they cannot be activated.",
    levels: [
      "The offer includes remote or mass identification, or inference of emotions or sensitive traits.",
      "Such functions are not part of the offer but remain available, with only a policy against their use.",
      "The contract bars such use, but the functions can still be switched on.",
      "Such functions are disabled or absent, and the contract allows one-to-one matching only.",
      "Level 3 is met, and independent experts verified that the functions cannot be switched on.",
    ],
  },
  "ALG-06": {
    question:
      "Can people see why content is shown and switch off personalised ranking, and has the risk of amplifying harm been assessed?",
    why: "Ranking decides what people see and believe, without their knowing. It can push hatred or hide a minority's voice.",
    guidance:
      "Switch the ranking off in a test account and see whether it stays off. The trap is an off switch per session. Ask what the ranking is optimised for and who may pay to change it.",
    evidence: [
      "Explanation of ranking factors",
      "Off switch and its default",
      "Assessment of amplification risk",
      "Audit report",
    ],
    clause:
      "The Vendor shall explain the main factors of any ranking or recommendation in the Services, offer a lasting and easy off switch, and share with the Buyer its assessment of the risk of amplifying harm.",
    weightReason: "Affects people indirectly",
    levels: [
      "Ranking is hidden, and people cannot switch it off.",
      "The vendor says that content is personalised but not how.",
      "The vendor explains some factors, or offers an off switch that is hard to find.",
      "The vendor explains the main factors, offers an easy off switch and assessed amplification risk.",
      "Level 3 is met, and an independent auditor checked ranking and its effects.",
    ],
  },
  "ALG-07": {
    question:
      "In an identity system, are there alternatives, offline use, correction of errors, a rule that nobody is denied a service because a check failed, and limits on linking records?",
    why: "When an identity check fails, people lose food, care, a vote or legal existence. The failure must never fall on the person.",
    guidance:
      "Ask for failure rates among older people, manual workers and people with disabilities, whose biometrics fail more often. The trap is a fallback that needs the same registration. Ask what happened to the last ten people whose check failed.",
    evidence: [
      "Exception and fallback procedure",
      "Failure rates by group",
      "Limits on linking records across services",
      "Independent monitoring reports",
    ],
    clause:
      "The system shall never be the sole ground for denying a service; the Vendor shall provide a fallback, offline use and correction within 48 hours, and shall not link records across services beyond the Annex.",
    weightReason: "Severe for those who are shut out",
    redFlagReason: "Denial of essential services because of an identity failure is severe",
    knockOutCondition:
      "Rated 0 with graded evidence: use is compulsory and people whose identity check fails are denied an essential service.",
    knockOutClearance:
      "The vendor and the buyer put a no-denial rule and a working fallback into the contract and show its operation in a test with real staff.",
    levels: [
      "The system is compulsory, and people are denied essential services when it fails.",
      "The vendor promises a manual fallback but shows no procedure.",
      "A fallback works, but errors are hard to correct or records can be freely linked.",
      "Fallback, offline use, correction and a no-denial rule work, and linking is limited.",
      "Level 3 is met, and an independent body monitors failures and exclusion.",
    ],
  },
  "ALG-08": {
    question:
      "Are accuracy, change over time and harm monitored after release, with thresholds that stop the system?",
    why: "Systems change after the assessment, through updates, new data or new users. Without a stop rule, people bear the errors until someone complains.",
    guidance:
      "Ask who may press stop and whether it has ever happened. The trap is measuring overall accuracy only. Ask how an update is tested for harm before it reaches people.",
    evidence: [
      "Monitoring plan with measures by group",
      "Thresholds and stop rule",
      "Log of versions and changes",
      "Record of past stops",
    ],
    clause:
      "The Vendor shall monitor accuracy, change and harm by group after release, share results monthly, log every version, and stop the system when an agreed threshold is crossed until the Buyer permits its return.",
    weightReason: "Keeps safeguards working after release",
    levels: [
      "Nobody monitors the system for error or harm after release.",
      "The vendor monitors internally and shares no results.",
      "The vendor shares measures, but there is no threshold that stops the system.",
      "Measures by group, thresholds with a stop rule and a version log are in force.",
      "Level 3 is met, and results are published at fixed dates.",
    ],
  },
};
