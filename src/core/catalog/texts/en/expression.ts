import type { LongCriterionTextsOf } from "../long-texts";

export const expressionTexts: LongCriterionTextsOf<"EXP"> = {
  "EXP-01": {
    question:
      "Is it settled in writing which moderation rules apply to project spaces, and that lawful debate on public affairs stays up?",
    why: "People must know before they speak whose rules apply. If a home State's censorship governs a global dialogue, speakers are silenced or put in danger.",
    guidance:
      "If the standard rules include political censorship required by a State, rate 0. Test with real sensitive topics in the project's languages before rating above 2. The trap is a promise about the meeting room while chat, search and recordings follow other rules. Ask which list of words is filtered and who can change it.",
    evidence: [
      "Contract annex with the applicable rules",
      "Keyword and blocking lists in use",
      "Written exemption for project spaces",
      "Monitoring reports of a test with sensitive topics",
    ],
    clause:
      "Only the moderation rules in the Annex apply to project spaces; the Vendor shall not remove, hide, downgrade or report lawful expression on public affairs there, whatever rules apply elsewhere on its services.",
    weightReason: "The central question raised about the 2020 partnership",
    redFlagReason:
      "Political censorship in the buyer's forum defeats the project and endangers those who speak",
    knockOutCondition:
      "Rated 0 with graded evidence: a State's political censorship rules are applied to project spaces, or the vendor confirms that it would apply them.",
    knockOutClearance:
      "The vendor signs an annex of rules that exempts project spaces, operates them outside the reach of those rules, and passes a test with sensitive topics.",
    levels: [
      "Political censorship rules of a State apply to project spaces.",
      "The vendor decides case by case which rules apply to project spaces.",
      "The vendor's standard rules apply, with no exemption that protects lawful debate in project spaces.",
      "Written rules in line with Article 19(3) ICCPR apply, and lawful debate on public affairs is protected.",
      "Level 3 is met, and independent tests and monitoring confirm that lawful debate stays up.",
    ],
  },
  "EXP-02": {
    question:
      "Does the vendor restrict content only after a test of legality, legitimate aim, necessity and proportionality?",
    why: "This test is the common standard for limiting speech. It protects people from arbitrary removal and from rules that go further than needed.",
    guidance:
      "The four parts are: a clear rule, an aim that human rights law allows, real need, and no more limit than needed. Ask for ten reasoned decisions and look for the least restrictive option. The trap is quoting human rights in a preamble. Ask when a warning or a label was chosen instead of removal.",
    evidence: [
      "Decision guide for moderators",
      "Training material",
      "Sample of reasoned decisions",
      "Independent review of samples",
    ],
    clause:
      "The Vendor shall restrict content in the Services only under a clear rule, for a legitimate aim, where necessary and by the least restrictive effective means, and shall record the reasons.",
    weightReason: "Guides every single decision",
    levels: [
      "Restrictions are arbitrary, with no rule that people could know in advance.",
      "Restrictions follow commercial or advertising policy and nothing else.",
      "The vendor cites the four-part test in its policy but does not use it in decisions.",
      "The decision guide applies the four-part test, and samples show that it is used.",
      "Level 3 is met, and independent reviewers checked samples and published the result.",
    ],
  },
  "EXP-03": {
    question:
      "When speech may be incitement, does the vendor weigh all six factors: context, speaker, intent, content and form, extent, and likelihood with imminence?",
    why: "Too low a bar silences critics; a bar that is never used lets incitement lead to violence. Weighing all six factors guards against both.",
    guidance:
      "The six factors were written as a high threshold for criminal incitement; milder measures need less, but still need reasons. The trap is speed: automatic removal during a crisis with no later review. Ask for one case kept up and one taken down, with worksheets.",
    evidence: [
      "Worksheet of the six factors",
      "Sample cases with reasons",
      "Escalation path to language and country experts",
      "Expert panel report",
    ],
    clause:
      "For alleged incitement, the Vendor shall record its assessment of context, speaker, intent, content and form, extent, and likelihood including imminence before any lasting restriction, and shall involve experts in the language and country.",
    weightReason: "Applies to rare but grave cases",
    levels: [
      "The vendor relies on keyword removal alone or takes no action on incitement.",
      "The vendor weighs only one or two of the six factors in its decisions.",
      "The vendor names all six factors in its policy but case records do not show them.",
      "The vendor records all six factors in each escalated case, with language and country expertise.",
      "Level 3 is met, and an independent expert panel reviews a sample of cases.",
    ],
  },
  "EXP-04": {
    question:
      "Does the vendor act on State requests to remove content or accounts only under law, narrowly and with local effect, and report them?",
    why: "States use platforms to silence critics beyond their borders. A narrow and open procedure keeps speech available to everyone else.",
    guidance:
      "Check how requests sent as reports under the vendor's own rules are counted; that route hides State pressure. The trap is a worldwide removal described as a rule violation. Ask for the last request from each State of this project.",
    evidence: [
      "Procedure for State removal requests",
      "Examples with effect limited to one country",
      "Notices to users and visitors",
      "Public archive of requests",
    ],
    clause:
      "The Vendor shall restrict content in the Services at a State's request only under a lawful written order, to the narrowest extent and area required, with notice to users and to the Buyer.",
    weightReason: "Protects speech directly",
    levels: [
      "The vendor removes content or accounts on informal State request.",
      "The vendor says it follows local law on removal but describes no procedure.",
      "The vendor acts on legal orders only but removes content worldwide.",
      "The vendor acts on lawful orders only, narrowly, with local effect and notice to users.",
      "Level 3 is met, and every request enters a public archive.",
    ],
  },
  "EXP-05": {
    question:
      "Are State officials and State accounts held to the rules consistently, with local advice and without privilege?",
    why: "Officials reach many people and can put others in danger. Unequal treatment teaches everyone that power is exempt.",
    guidance:
      "Compare two officials from different countries with similar posts. The trap is a newsworthiness exception that never ends. Ask whether any government can flag content through a priority channel.",
    evidence: [
      "Policy on public figures and State accounts",
      "Sample of cases with reasons",
      "List of local experts consulted",
      "Oversight body decisions",
    ],
    clause:
      "The Vendor shall apply its rules to State officials and State accounts on the same terms as to others, take local advice in serious cases, and publish its reasons.",
    weightReason: "Concerns State officials and State accounts only",
    levels: [
      "Officials and State accounts are exempt from the rules.",
      "Officials and State accounts are dealt with case by case, without a published policy.",
      "A policy for officials exists, but cases show uneven use between countries.",
      "A clear published policy is applied consistently, with advice from local experts.",
      "Level 3 is met, and an independent body reviews major cases.",
    ],
  },
  "EXP-06": {
    question:
      "Do people whose content or account is restricted get notice, reasons and a timely appeal to a human?",
    why: "Mistakes happen at scale. A person wrongly silenced needs to know why and to reach someone who can put it right.",
    guidance:
      "Restrict a test account and appeal in a smaller project language. The trap is notice to the author but none to readers, or none for reduced reach. Ask for the median time to decide and the share reversed.",
    evidence: [
      "Sample notices in project languages",
      "Appeal figures: received, reversed, time taken",
      "Share of appeals decided by a person",
      "External dispute body rules",
    ],
    clause:
      "The Vendor shall give anyone whose content or account is restricted prompt notice, the rule and reasons, and a decision on appeal by a trained person within seven days.",
    weightReason: "Corrects individual errors",
    levels: [
      "The vendor gives no notice and no way to appeal.",
      "The vendor sends a standard message without reasons or a way to reply.",
      "The vendor gives notice and reasons, but appeals are automatic or unanswered.",
      "The vendor gives notice, specific reasons and a human appeal within a set time.",
      "Level 3 is met, and people may go on to an external dispute body.",
    ],
  },
  "EXP-07": {
    question:
      "Has the vendor assessed whether people will stay silent or away because of who runs the product, and reduced that effect?",
    why: "Fear of being watched changes what people say, even when nobody is watching. The most affected groups then vanish from the results.",
    guidance:
      "Perception is the harm here, so a technical proof of safety does not answer it. Compare who took part with who was expected. Ask what groups at risk said about the vendor before any publicity.",
    evidence: [
      "Survey or pilot on trust",
      "Comparison of answers with another channel",
      "List of measures taken",
      "Feedback from affected groups during use",
    ],
    clause:
      "The Parties shall assess before launch whether the choice of Vendor keeps people silent or away, take agreed measures, and compare participation between channels at every review.",
    weightReason: "Hard to see and widespread",
    levels: [
      "The vendor has not considered whether people will stay silent or away.",
      "The vendor dismisses the effect as mere perception, without evidence.",
      "The vendor accepts that the effect exists but has not measured or reduced it.",
      "The vendor measured the effect, took measures and shows evidence that they help.",
      "Level 3 is met, and affected groups take part in monitoring during use.",
    ],
  },
  "EXP-08": {
    question:
      "Can people in all intended countries reach and use the service without workarounds that put them in danger?",
    why: "A blocked service excludes people, and a tool to get around the block may be illegal for them. Working with the firm that enforces the block can make it worse.",
    guidance:
      "Test from inside the country, on mobile networks, at different hours. The trap is a local mirror that works because it is filtered. Ask what a user must install or reveal in order to connect.",
    evidence: [
      "Reachability tests by country",
      "Legal note on workarounds",
      "Risk note for users in each country",
      "List of safe alternatives",
    ],
    clause:
      "The Vendor shall test reachability in every country listed in the Annex before launch and monthly after it, shall not offer a censored version without the Buyer's consent, and shall inform users of known risks.",
    weightReason: "Has to be weighed openly against the risk of censorship",
    levels: [
      "The service is blocked in an intended country with no plan, or reachable there only through a censored copy.",
      "The vendor does not know whether people in the intended countries can reach it.",
      "The service is reachable in most intended countries and gaps are known, but risks to users were not assessed.",
      "The service was tested and its risks to users assessed in every intended country.",
      "Level 3 is met, and reachability is monitored with safe alternatives ready.",
    ],
  },
};
