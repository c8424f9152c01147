import type { ErrorObject } from "ajv/dist/2020";

type Fields = Readonly<Record<string, unknown>>;

const TYPE_WORDS: ReadonlyMap<unknown, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "an object"],
]);

/** The rule that a part of the document breaks, in words. A rule written into the schema itself goes first. */
export function structuralRule({ keyword, params, parentSchema }: ErrorObject): string {
  const part: Fields = parentSchema ?? {};
  if (keyword === "required") return "is missing";
  if (keyword === "additionalProperties") return unknownFieldRule(part);
  const inWords = part["x-rule"];
  if (typeof inWords === "string") return inWords;
  if (keyword === "const" || keyword === "enum") return choiceRule(params);
  if (keyword === "minLength") return "must not be empty";
  if (keyword === "maxLength") return `must have at most ${String(part[keyword])} characters`;
  if (keyword === "minItems" || keyword === "maxItems") return entriesRule(part);
  if (part["type"] === "number") return numberRule(part);
  return `must be ${TYPE_WORDS.get(part["type"]) ?? "of another kind"}`;
}

function unknownFieldRule(part: Fields): string {
  const known = Object.keys(Object(part["properties"]));
  return `is not a known field; known are ${known.join(", ")}`;
}

function choiceRule(params: Fields): string {
  const { allowedValue, allowedValues } = params;
  const choices: readonly unknown[] = Array.isArray(allowedValues) ? allowedValues : [allowedValue];
  return `must be ${choices.map((choice) => JSON.stringify(choice)).join(" or ")}`;
}

function entriesRule({ minItems = 0, maxItems }: Fields): string {
  return `must have ${minItems === maxItems ? "" : `${String(minItems)} to `}${String(maxItems)} entries`;
}

function numberRule(part: Fields): string {
  const highest = String(part["maximum"]);
  const above = part["exclusiveMinimum"];
  if (typeof above === "number") return `must be a number above ${above}, up to ${highest}`;
  return `must be a number from ${String(part["minimum"])} to ${highest}`;
}
