import type { ProfileTexts } from "../short-texts";

export const profiles: ProfileTexts = {
  "messaging-conferencing": {
    name: "Messaging and conferencing platform",
    summary:
      "These tools carry private talk, meetings and files. They also record who spoke to whom, when and from where, and that record alone can put a person in danger. Moderation rules, recordings and automatic transcripts decide what survives of the conversation.",
  },
  "social-media": {
    name: "Social media and public engagement",
    summary:
      "These services decide who is heard. They rank, recommend, label and remove speech at a scale that no person can follow, and they earn money from attention. Public engagement through them exposes participants to harassment, to profiling and to the eyes of their own State.",
  },
  "cloud-hosting": {
    name: "Cloud, hosting and productivity services",
    summary:
      "Hosting looks neutral, yet the host can see, copy, hand over or switch off everything stored with it. People whose data lies in the cloud usually do not know the host exists and have no contract with it.",
  },
  "ai-ml": {
    name: "AI and machine learning",
    summary:
      "These systems sort, predict, generate or recommend. They can deny someone a service, a job or a hearing, and they can do so to thousands before anyone notices. Errors fall unevenly: groups that were rare in the data are judged worst, and the person affected seldom learns that a machine took part.",
  },
  "facial-recognition-biometrics": {
    name: "Facial recognition and biometrics",
    summary:
      "These tools turn the body into an identifier. A face or a fingerprint cannot be changed after a leak, and a camera can identify people who never agreed, at a protest, a clinic or a place of worship. Error rates differ between groups, so wrongful suspicion and exclusion fall on some more than on others.",
  },
  "digital-id": {
    name: "Digital identity",
    summary:
      "An identity system decides who counts. It can open services to people who never had papers, and it can shut out those who cannot enrol or whose check fails. Linked records let a State or a company follow a person across health, money, travel and voting.",
  },
  "contact-tracing-location": {
    name: "Contact tracing and location",
    summary:
      "These tools reveal where people go, whom they meet and whether they are ill. The patterns show religion, politics, relationships and sources, and they are of interest to police, employers, partners and advertisers. People at risk may be traced by a few points on a map.",
  },
  "network-equipment-li": {
    name: "Network equipment with lawful interception",
    summary:
      "Network equipment carries everyone's communication and often contains functions for interception, filtering and shutdown. One setting can expose or cut off a whole population, and the people affected never see the device or its maker.",
  },
  "survey-data-collection": {
    name: "Survey and data collection",
    summary:
      "Surveys ask people to trust the buyer with opinions that may be dangerous to hold. Even without names, network addresses, device details, time stamps and free text can identify a person. Doubt about who reads the answers changes the answers or keeps people away.",
  },
};
