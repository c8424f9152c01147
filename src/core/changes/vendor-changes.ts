import type { Assessment, Vendor } from "../assessment/model";
import { lettered } from "../assessment/vendor-letters";
import type { VendorId } from "../units";
import { allAnswers, archiveOf, parted, withArchive } from "./archive";
import type { Changed } from "./preview";
import { changed } from "./preview";
import { found, refuseFaults } from "./refuse";
import { vendorNameFaults } from "./vendor-name-faults";

/** The new vendor stands last and gets a letter nobody ever had. */
export function addVendor(assessment: Assessment, name: string): Changed {
  refuseFaults(vendorNameFaults(assessment, name));
  const vendor = { id: freeLetter(assessment), name: name.trim(), answers: new Map() };
  return changed(assessment, { ...assessment, vendors: [...assessment.vendors, vendor] });
}

export function renameVendor(assessment: Assessment, id: VendorId, name: string): Changed {
  found(assessment.vendors, id);
  refuseFaults(vendorNameFaults(assessment, name, id));
  const vendors = assessment.vendors.map((one) => (one.id === id ? { ...one, name: name.trim() } : one));
  return changed(assessment, { ...assessment, vendors });
}

/** Throws unless every vendor is named once. Letters stay with their vendors. */
export function reorderVendors(assessment: Assessment, order: readonly VendorId[]): Changed {
  if (new Set(order).size !== assessment.vendors.length || order.length !== assessment.vendors.length) {
    throw new RangeError("The order must name every vendor once.");
  }
  return changed(assessment, {
    ...assessment,
    vendors: order.map((id) => found(assessment.vendors, id)),
  });
}

/** The vendor goes to the archive with everything entered about it. */
export function removeVendor(assessment: Assessment, id: VendorId): Changed {
  const vendor = found(assessment.vendors, id);
  const archive = archiveOf(assessment);
  const answers = allAnswers(assessment, id, vendor.answers);
  const left = { ...assessment, vendors: assessment.vendors.filter((one) => one !== vendor) };
  const removed = withArchive(left, {
    vendors: [...archive.vendors, { ...vendor, answers }],
    answers: new Map([...archive.answers].filter(([letter]) => letter !== id)),
  });
  return changed(assessment, removed);
}

/** The vendor comes back last, under its letter; answers about criteria that left meanwhile stay archived. */
export function restoreVendor(assessment: Assessment, id: VendorId, name?: string): Changed {
  const archive = archiveOf(assessment);
  const vendor = found(archive.vendors, id);
  const restored: Vendor = { ...vendor, name: (name ?? vendor.name).trim() };
  refuseFaults(vendorNameFaults(assessment, restored.name));
  const asked = new Set(assessment.criteria.map((criterion) => criterion.id));
  const { inside, outside } = parted(vendor.answers, asked);
  const back = { ...assessment, vendors: [...assessment.vendors, { ...restored, answers: inside }] };
  const whole = withArchive(back, {
    vendors: archive.vendors.filter((one) => one !== vendor),
    answers: new Map(archive.answers).set(id, outside),
  });
  return changed(assessment, whole);
}

/** Letters of vendors of the round before count as given too. */
function freeLetter({ vendors, archive, previousRound, proposals = [] }: Assessment): VendorId {
  const given = [
    ...vendors,
    ...(archive?.vendors ?? []),
    ...(previousRound?.vendors ?? []),
    ...proposals.map(({ vendor }) => ({ id: vendor })),
  ].map(({ id }) => id);
  const [next] = lettered([{}], [...given, ...(archive?.answers.keys() ?? [])]);
  if (next === undefined) throw new RangeError("There is no free letter.");
  return next.letter;
}
