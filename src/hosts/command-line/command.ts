import { parseArgs } from "node:util";
import { InputError } from "./input-error";
import { RULES } from "./texts/en/rules";

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "create"; readonly input: string; readonly out: string }
  | { readonly name: "score"; readonly input: string }
  | { readonly name: "read"; readonly input: string };

/** What the words of a call ask for. Throws an `InputError` that names every fault of the call. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals, tokens } = parsedWords(words);
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };
  const [name = "hria-scorecard", ...others] = positionals;
  if (!isName(name)) throw new InputError([{ path: name, rule: RULES.commandMissing }]);
  const known = name === "create" ? ["input", "out"] : ["input"];
  const unknown = tokens.flatMap((token) =>
    token.kind === "option" && !known.includes(token.name) ? [token.rawName] : [],
  );
  const { input, out } = values;
  const faults = [
    ...[...unknown, ...others].map((path) => ({ path, rule: RULES.unknownOption(name) })),
    ...known.flatMap((option) => missing(option, option === "input" ? input : out)),
  ];
  if (faults.length > 0 || typeof input !== "string") throw new InputError(faults);
  if (name !== "create") return { name, input };
  return { name, input, out: typeof out === "string" ? out : "" };
}

type Values = ReturnType<typeof parsedWords>["values"];

function parsedWords(words: readonly string[]) {
  const options = {
    input: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" },
  } as const;
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
}

function isName(text: string): text is "create" | "score" | "read" {
  return text === "create" || text === "score" || text === "read";
}

function missing(option: string, value: Values["input"]): readonly { path: string; rule: string }[] {
  if (value === undefined) return [{ path: `--${option}`, rule: RULES.optionMissing }];
  if (typeof value !== "string" || value === "") return [{ path: `--${option}`, rule: RULES.valueMissing }];
  return [];
}
