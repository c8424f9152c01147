import type { Answer, Assessment, Criterion, Vendor } from "../../core/assessment/model";
import { onceEach } from "../../core/once-each";

/**
 * As much of an assessment as firmness is computed from. The long texts stay behind: to copy them for the worker would
 * take a good part of the time in which the pane shows a new rating.
 */
export function withoutTexts(assessment: Assessment): Assessment {
  const { title, profiles, assessedOn, settings, domains, criteria, vendors } = assessment;
  return {
    title,
    profiles,
    assessedOn,
    settings,
    domains,
    project: {},
    criteria: criteria.map(bareCriterion),
    vendors: vendors.map(bareVendor),
  };
}

const bareCriterion = onceEach((criterion: Criterion): Criterion => {
  const { id, domain, title, weight, scale, scope, irremediability, likelihood } = criterion;
  const { redFlag, redFlagOff, inUse } = criterion;
  const numbers = { weight, scale, scope, irremediability, likelihood };
  return { id, domain, title, ...numbers, redFlag, redFlagOff, inUse };
});

const bareVendor = onceEach(({ id, name, answers }: Vendor): Vendor => ({
  id,
  name,
  answers: new Map([...answers].map(([criterion, answer]) => [criterion, bareAnswer(answer)])),
}));

const bareAnswer = onceEach((answer: Answer): Answer => {
  const { rating, second, agreed, evidence, reason, approver, override } = answer;
  return { rating, second, agreed, evidence, reason, approver, override };
});
