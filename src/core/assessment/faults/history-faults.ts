import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";
import type { KnownIds } from "./known-ids";
import { fieldsOf, itemsOf, textOf } from "./loose-value";
import type { Placed } from "./repeated";
import { repeatedFaults } from "./repeated";
import { criterionIdRule, domainIdRule } from "./spreadsheet-id";

type Fields = ReadonlyMap<string, unknown>;

/** The archive and the round before: ids given twice or misread, references to nothing. A proposal may outlive its criterion. */
export function historyFaults(document: Fields, known: KnownIds): readonly Fault[] {
  const archive = fieldsOf(document.get("archive"));
  const removed = placedIds(archive.get("vendors"), "archive.vendors");
  const previous = fieldsOf(document.get("previousRound"));
  return [
    ...repeatedFaults([...placedIds(document.get("vendors"), "vendors"), ...removed]).filter(({ path }) =>
      path.startsWith("archive."),
    ),
    ...answerFaults(fieldsOf(archive.get("answers")), removed),
    ...criterionFaults(archive, known),
    ...domainFaults(archive),
    ...repeatedFaults(placedIds(previous.get("vendors"), "previousRound.vendors")),
  ];
}

/** The answers of a removed vendor stand with it. */
function answerFaults(answers: Fields, removed: readonly Placed[]): readonly Fault[] {
  return [...answers.keys()]
    .filter((letter) => removed.some(({ text }) => text === letter))
    .map((letter) => ({
      path: fieldPath("archive.answers", letter),
      rule: "must stand in archive.vendors, because this vendor was removed",
    }));
}

function criterionFaults(archive: Fields, { criteria, domains }: KnownIds): readonly Fault[] {
  const placed = placedIds(archive.get("criteria"), "archive.criteria");
  const homes = placedTexts(archive.get("criteria"), "archive.criteria", "domain");
  const left = placedIds(archive.get("domains"), "archive.domains").map(({ text }) => text);
  return [
    ...misreadFaults(placed, criterionIdRule),
    ...repeatedFaults(placed),
    ...placed
      .filter(({ text }) => text !== undefined && criteria?.has(text) === true)
      .map(({ path }) => ({ path, rule: "must not be a criterion of this assessment too" })),
    ...homes
      .filter(({ text }) => text !== undefined && !domains.has(text) && !left.includes(text))
      .map(({ path }) => ({ path, rule: "must be a domain of this assessment or of its archive" })),
  ];
}

function domainFaults(archive: Fields): readonly Fault[] {
  const placed = placedIds(archive.get("domains"), "archive.domains");
  return [...misreadFaults(placed, domainIdRule), ...repeatedFaults(placed)];
}

function misreadFaults(
  placed: readonly Placed[],
  ruleOf: (id: string) => string | undefined,
): readonly Fault[] {
  return placed.flatMap(({ path, text }) => {
    const rule = text === undefined ? undefined : ruleOf(text);
    return rule === undefined ? [] : [{ path, rule }];
  });
}

function placedIds(items: unknown, path: string): readonly Placed[] {
  return placedTexts(items, path, "id");
}

function placedTexts(items: unknown, path: string, field: string): readonly Placed[] {
  return itemsOf(items).map((item, index) => ({
    path: fieldPath(itemPath(path, index), field),
    text: textOf(fieldsOf(item).get(field)),
  }));
}
