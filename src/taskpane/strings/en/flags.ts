import type { BindingFlag } from "../../../core/comparison/binding-flags";
import type { Counting } from "../../../core/scoring/answer-effect";
import type { VendorResult } from "../../../core/scoring/result";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import { listOf, risk } from "./risk";

/** What lifts a vendor's band or binds its tier, in one sentence. */
export const flags = { sentence, raisedBy, line };

/** More ids than this are a number, or the sentence becomes a list. */
const NAMED = 3;

const PROOF: Readonly<Record<string, string>> = {
  A: "with verified evidence",
  B: "with a document",
  C: "with a statement",
};

function sentence(vendor: VendorResult, binding: readonly BindingFlag[]): string {
  if (vendor.tier === 2) return excluded(vendor, binding);
  if (isRaised(vendor)) return raised(vendor, binding);
  if (binding.length === 0) return "";
  const [first] = binding;
  if (binding.length === 1 && first !== undefined)
    return `Red flag ${first.criterion} ${states(first.counting).is}.`;
  return `Not clear: ${redFlags(binding)}.`;
}

/** For the word "raised to": which floor it was. */
function raisedBy(vendor: VendorResult, binding: readonly BindingFlag[]): string {
  return binding.length > 0 ? redFlags(binding) : severeItems(vendor);
}

/** One red flag with what its answer counts as: "red flag GAC-01 No direct access has no usable answer." */
function line({ criterion, counting, grade }: BindingFlag, title: string): string {
  const proof = counting.kind === "as rated" ? PROOF[grade ?? ""] : undefined;
  const state = [states(counting).is, proof].filter((part) => part !== undefined).join(", ");
  return `red flag ${[criterion, title].join(" ").trim()} ${state}.`;
}

function isRaised({ band, scoreBand }: VendorResult): boolean {
  return band !== scoreBand;
}

function excluded(vendor: VendorResult, binding: readonly BindingFlag[]): string {
  const figure = risk.figure(roundedFigure(vendor.worst ?? NaN));
  const lowFigure =
    vendor.scoreBand === "Low" || vendor.scoreBand === "Moderate" ? `a low ${figure}` : figure;
  const [first] = binding;
  const cause =
    binding.length === 1 && first !== undefined
      ? `Red flag ${first.criterion} ${states(first.counting).is}, ${PROOF[first.grade ?? ""] ?? "with evidence"}`
      : `${capital(redFlags(binding))} failed, with evidence`;
  return `${cause}; ${lowFigure} cannot make up for it.`;
}

function raised(vendor: VendorResult, binding: readonly BindingFlag[]): string {
  const figure = `${risk.figure(roundedFigure(vendor.worst ?? NaN))} alone is ${vendor.scoreBand === undefined ? "" : risk.band[vendor.scoreBand]}`;
  const [first] = binding;
  if (binding.length === 1 && first !== undefined) {
    return `${figure}; red flag ${first.criterion}, ${states(first.counting).being}, raises it.`;
  }
  if (binding.length > 1) return `${figure}; ${redFlags(binding)} raise it.`;
  return `${figure}; ${severeItems(vendor)} ${vendor.severeCritical.length === 1 ? "raises" : "raise"} it.`;
}

function redFlags(binding: readonly BindingFlag[]): string {
  const ids = binding.map(({ criterion }) => criterion);
  if (ids.length > NAMED) return `${ids.length} red flags`;
  return `red ${ids.length === 1 ? "flag" : "flags"} ${listOf(ids)}`;
}

function severeItems({ severeCritical }: VendorResult): string {
  if (severeCritical.length > NAMED) return `${severeCritical.length} severe critical items`;
  return `severe critical ${severeCritical.length === 1 ? "item" : "items"} ${listOf(severeCritical)}`;
}

/** The same state after "is" or "has", and set between commas. */
function states(counting: Counting): { readonly is: string; readonly being: string } {
  switch (counting.kind) {
    case "as rated":
      return same(`rated ${counting.rating}`);
    case "overridden":
      return same(`rated ${counting.rating} and overridden for a time`);
    case "capped":
      return {
        is: `is rated ${counting.rating} and counts as ${counting.counts}`,
        being: `rated ${counting.rating} but counting as ${counting.counts}`,
      };
    case "without evidence":
      return same(`rated ${counting.rating} without evidence`);
    case "no usable answer":
      return { is: "has no usable answer", being: "without a usable answer" };
    case "not applicable":
    case "not applicable without reason or approver":
      return same("marked as not applicable without reason or approver");
    case "unreadable":
      return { is: "has no readable rating", being: "without a readable rating" };
    case "not answered":
      return same("not rated yet");
  }
}

function same(words: string): { readonly is: string; readonly being: string } {
  return { is: `is ${words}`, being: words };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
