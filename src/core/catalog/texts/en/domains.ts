import type { DomainTexts } from "../short-texts";

export const domains: DomainTexts = {
  GOV: {
    title: "Commitment, governance and record",
    weightReason: "Context for every other answer; protects people only indirectly",
  },
  DDL: {
    title: "Due diligence and engagement",
    weightReason: "The process that UN Guiding Principles 17 to 21 and the 2020 open letter ask for",
  },
  PTN: {
    title: "Partnership terms and conflict of interest",
    weightReason: "The contract is where the buyer's influence over the vendor is created",
  },
  TRA: { title: "Transparency and scrutiny", weightReason: "Makes every other answer open to checking" },
  PRV: { title: "Privacy and data protection", weightReason: "Harm is direct and often cannot be undone" },
  SEC: { title: "Security", weightReason: "Keeps what people share from reaching third parties" },
  GAC: {
    title: "Government access and surveillance",
    weightReason: "Severe, can reach whole populations, and defeats other safeguards",
  },
  EXP: {
    title: "Expression, moderation and censorship",
    weightReason: "The central question raised about the 2020 partnership",
  },
  EQL: {
    title: "At-risk people, equality and inclusion",
    weightReason: "Names the people who bear the harm",
  },
  ALG: {
    title: "Algorithms, biometrics and identity",
    weightReason: "High where such systems are used, switched off where they are not",
  },
  REM: {
    title: "Remedy, monitoring and lifecycle",
    weightReason: "Safeguards for after harm has happened and for the whole life of the contract",
  },
};
