import type { ProfileNotes } from "../long-texts";

export const profileNotes: ProfileNotes = {
  "messaging-conferencing": {
    askFirst: [
      "Who holds the keys to messages, calls, recordings and backups, and could the vendor read them if ordered to?",
      "Whose content rules apply in project rooms, and can they be set aside for the project in writing?",
      "Can a person join without a real name, a phone number or an installed application?",
    ],
    trap: "The usual trap is encryption that is announced for two people but ends in groups, recordings, chat or dial-in by telephone. A second trap is the free account: its terms, not the negotiated contract, bind guests. Test a full session from a participant's place and device before rating, and treat details about who met whom as strictly as content.",
  },
  "social-media": {
    askFirst: [
      "Which rules apply to the project's pages and comments, who enforces them in each project language, and how does a person appeal?",
      "How are State requests to remove content handled, including those sent as ordinary reports?",
      "What does the ranking promote, and can people switch it off?",
    ],
    trap: "The usual trap is to judge a company by its written rules. Enforcement is the product: ask for figures by language, reversed decisions and the treatment of officials. Another trap is that joining a discussion requires an account, which hands the company data about every participant. Always offer a way to take part outside the service.",
  },
  "cloud-hosting": {
    askFirst: [
      "Who holds the keys, and is there any technical way for the vendor's staff to read the content?",
      "From which countries can staff, including support staff and subcontractors, gain access, and which States could compel them?",
      "How would the buyer leave, how long would it take, and what remains afterwards in backups and logs?",
    ],
    trap: "The usual trap is a map of data centres: a building in a safe country does not help when the parent company elsewhere can be ordered to hand data over. Check remote access and ownership instead of flags on a map. Look also at extra functions, such as analytics or assistants, that are switched on by default and send content to further companies.",
  },
  "ai-ml": {
    askFirst: [
      "Which decisions about people will rest on the output, and who can overrule it with enough time and authority?",
      "How does the system perform for the groups affected here, and what was the worst result?",
      "Where did the training data come from, and will project data be used for training?",
    ],
    trap: "The usual trap is an impressive average. Ask for results by group, tested with local data. Another trap is the promise of a human in the loop who has two minutes per case and never disagrees. Fix a threshold at which the system stops, and name the person who stops it.",
  },
  "facial-recognition-biometrics": {
    askFirst: [
      "Is the aim reachable without biometrics, and who decided that it is not?",
      "Does the product only compare one person with one record, or can it search a crowd or a database?",
      "Where are the templates stored, who else can search them, and when are they destroyed?",
    ],
    trap: "The usual trap is a harmless first use, such as opening a door, on an engine that can do mass search after a change of licence. Judge what the system can do, not what is planned. Untargeted identification, inference of emotions and categories such as ethnicity exclude a vendor here when they are proven (ALG-05).",
  },
  "digital-id": {
    askFirst: [
      "What happens to a person whose check fails or who has no credential: are they served first and verified later?",
      "Which other systems can link to the identifier, and what prevents a wider use later?",
      "Who can see the log of every authentication, and for how long?",
    ],
    trap: "The usual trap is a pilot that is voluntary and becomes compulsory once services depend on it. Ask for the legal text that keeps it voluntary. Another trap is failure rates measured on young city dwellers: older people, manual workers and people with disabilities fail more often. Insist on a fallback that works on the same day and without connection.",
  },
  "contact-tracing-location": {
    askFirst: [
      "Does the data stay on the person's own device, and if not, why is a central store necessary?",
      "On which date does the system end, and who decides on any extension?",
      "What makes use for policing, immigration or commerce impossible in law and in design?",
    ],
    trap: "The usual trap is urgency: the system is built in weeks, the safeguards are promised for later, and the archive outlives the emergency. Put the end date and the dismantling plan into the first contract. A second trap is calling location data anonymous; a few points identify most people. Check that nobody loses work or services for refusing.",
  },
  "network-equipment-li": {
    askFirst: [
      "Which interception, inspection, filtering and shutdown functions are in the delivered version, including those that are disabled?",
      "Who can activate them, from where, and would the operator notice?",
      "Which States will use the equipment, and did human rights experts review this sale and its conditions?",
    ],
    trap: "The usual trap is the word lawful: a function that follows a technical standard can still serve laws that permit arbitrary surveillance. Look at the end user and at practice, not only at the standard. Another trap is remote maintenance, which may give the maker or its home State a way in. Ask for logs that show tampering, and for a test by experts of the buyer's choice.",
  },
  "survey-data-collection": {
    askFirst: [
      "What identifiers are recorded by the form, the hosting and the analysis tools, and can they be switched off?",
      "Who may analyse or reuse the answers, and is the vendor barred from doing so for its own ends?",
      "Can people in every intended country reach the survey safely, and what do they do where it is blocked?",
    ],
    trap: "The usual trap is to use one platform for the world and a local partner where that platform is blocked, with weaker protection for exactly those at most risk. Apply the same standard everywhere or leave the country out openly. Always offer a second channel, and compare who answers through each of them.",
  },
};
