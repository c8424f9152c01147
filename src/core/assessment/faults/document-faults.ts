import type { BuiltInCatalog } from "../built-in-catalog";
import { criterionFaults } from "./criterion-faults";
import { domainFaults } from "./domain-faults";
import type { Fault } from "./fault";
import { historyFaults } from "./history-faults";
import { knownIds } from "./known-ids";
import { fieldsOf } from "./loose-value";
import { profileFaults } from "./profile-faults";
import { settingsFaults } from "./settings-faults";
import { textFaults } from "./text-faults";
import { vendorFaults } from "./vendor-faults";

/**
 * Everything that is wrong with an assessment document beyond its structure, which the published schema
 * describes: ids, references, repetitions, dates, texts. Accepts any value and passes over what has the
 * wrong shape, so that both kinds of fault can be told at once.
 */
export function documentFaults(value: unknown, catalog: BuiltInCatalog): readonly Fault[] {
  const document = fieldsOf(value);
  const known = knownIds(document, catalog);
  return [
    ...profileFaults(document, catalog),
    ...settingsFaults(document),
    ...domainFaults(document, known),
    ...criterionFaults(document, known),
    ...vendorFaults(document, known),
    ...historyFaults(document, known),
    ...textFaults(value),
  ];
}
