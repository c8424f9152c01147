import type { CatalogCriterionId } from "./criteria";
import type { Severity } from "./criterion";
import type { ProfileId } from "./profiles";

/**
 * Where a technology makes a harm graver or likelier than the criterion's default. Which criteria a profile asks, and
 * which of them are red flags, stands in the criteria themselves, so that one file tells the whole story of a criterion.
 */
export const SEVERITY_OVERRIDES: Readonly<Record<ProfileId, Partial<Record<CatalogCriterionId, Severity>>>> =
  {
    "messaging-conferencing": {
      "SEC-01": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "EXP-01": { scale: 4, scope: 4, irremediability: 3, likelihood: 3 },
    },
    "social-media": {
      "EXP-03": { scale: 4, scope: 4, irremediability: 3, likelihood: 3 },
      "EXP-04": { scale: 4, scope: 4, irremediability: 3, likelihood: 3 },
    },
    "cloud-hosting": { "PRV-07": { scale: 3, scope: 4, irremediability: 4, likelihood: 3 } },
    "ai-ml": {
      "EQL-02": { scale: 4, scope: 4, irremediability: 3, likelihood: 3 },
      "ALG-01": { scale: 4, scope: 3, irremediability: 3, likelihood: 3 },
    },
    "facial-recognition-biometrics": {
      "EQL-02": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "PRV-02": { scale: 4, scope: 4, irremediability: 4, likelihood: 4 },
      "ALG-04": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
    },
    "digital-id": {
      "PRV-03": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "EQL-06": { scale: 4, scope: 3, irremediability: 3, likelihood: 3 },
      "PTN-08": { scale: 4, scope: 4, irremediability: 3, likelihood: 3 },
    },
    "contact-tracing-location": {
      "PRV-02": { scale: 4, scope: 4, irremediability: 4, likelihood: 4 },
      "PRV-04": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "GAC-02": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
    },
    "network-equipment-li": {
      "DDL-04": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "GAC-06": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
    },
    "survey-data-collection": {
      "PRV-02": { scale: 4, scope: 4, irremediability: 4, likelihood: 3 },
      "EXP-07": { scale: 3, scope: 4, irremediability: 3, likelihood: 4 },
    },
  };
