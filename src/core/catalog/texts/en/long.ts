import type { LongTexts } from "../long-texts";
import { algorithmsTexts } from "./algorithms";
import { atRiskPeopleTexts } from "./at-risk-people";
import { dueDiligenceTexts } from "./due-diligence";
import { expressionTexts } from "./expression";
import { governanceTexts } from "./governance";
import { governmentAccessTexts } from "./government-access";
import { partnershipTexts } from "./partnership";
import { privacyTexts } from "./privacy";
import { profileNotes } from "./profile-notes";
import { remedyTexts } from "./remedy";
import { securityTexts } from "./security";
import { sources } from "./sources";
import { transparencyTexts } from "./transparency";

export const longTexts: LongTexts = {
  criteria: {
    ...governanceTexts,
    ...dueDiligenceTexts,
    ...partnershipTexts,
    ...transparencyTexts,
    ...privacyTexts,
    ...securityTexts,
    ...governmentAccessTexts,
    ...expressionTexts,
    ...atRiskPeopleTexts,
    ...algorithmsTexts,
    ...remedyTexts,
  },
  profiles: profileNotes,
  sources,
  notYetChecked: "not yet checked against the source",
};
