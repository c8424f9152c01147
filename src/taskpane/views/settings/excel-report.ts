import packageInfo from "../../../../package.json";
import type { TestedRule } from "../../../hosts/host";
import type { excelTestStrings } from "../../strings/excel-test";

type Words = NonNullable<(typeof excelTestStrings)["en"]>;

/** The report as text: versions and rules, no cell contents of the user and no name of the file. */
export function excelReport(tested: readonly TestedRule[], words: Words, browser: string): string {
  const different = tested.filter(({ expected, answered }) => expected !== answered);
  const lines = different.flatMap(({ rule, source, expected, answered }) => [
    "",
    rule,
    `  ${words.expected(expected)}`,
    `  ${words.answered(answered)}`,
    `  ${source}`,
  ]);
  return [
    `${words.title}, ${packageInfo.version}`,
    browser,
    different.length === 0 ? words.allHold(tested.length) : words.differ(different.length, tested.length),
    ...lines,
  ].join("\n");
}
