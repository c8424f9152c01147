import { CATALOG_VERSION, METHOD_VERSION } from "../../core/catalog/version";
import type { Cell } from "../declaration";
import { sheetOf } from "../layout/part";
import type { DeclaredSheet, Part } from "../layout/part";
import { range, widthsPart } from "../layout/ranges";
import { FORMAT_VERSION } from "../limits";
import type { Plan } from "../plan";
import { header, tabColors, working } from "../styles";
import type { WorkbookTexts } from "../texts/texts";

interface List {
  readonly name: string;
  readonly values: readonly Cell[];
}

/** Lists behind the validations, words behind the places of a list, and the codes of readings. Hidden. */
export function listsSheet({ assessment, texts, sheets, footer }: Plan): DeclaredSheet {
  const versions = constants(assessment.catalogVersion ?? CATALOG_VERSION);
  const lists = [...typedLists(), ...wordLists(texts), ...evidenceLists(texts), ...versions];
  return sheetOf(
    {
      name: sheets.lists,
      tabColor: tabColors.control,
      isHidden: true,
      freeze: { rows: 1, columns: 0 },
      print: { orientation: "landscape", footer },
    },
    [
      ...lists.map(listPart),
      widthsPart(
        0,
        lists.map(() => 18),
      ),
    ],
  );
}

/** The name stands as the header, so that a formula's reader finds the list. */
function listPart({ name, values }: List, column: number): Part {
  return {
    cells: [{ row: 0, column, cells: [[name], ...values.map((value) => [value])] }],
    formats: [
      { range: range(0, column), style: header },
      { range: range(1, column, values.length), style: working },
    ],
    names: [{ name, range: range(1, column, values.length) }],
  };
}

/**
 * Readings are ordered so that one MIN gives the lower of two: unreadable -100, IE -50, ratings 0 to 4,
 * N/A 100, blank 400. IE lies far from every rating, because IE against a number must be reconciled.
 * Code holds each reading plus 100, so that text found in no line (sum 0) reads as unreadable.
 */
function typedLists(): readonly List[] {
  const half = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
  return [
    { name: "Rating_List", values: [0, 1, 2, 3, 4, "IE", "NA"] },
    { name: "Agreed_List", values: [...half, "IE", "NA"] },
    { name: "Yes_No", values: ["Yes", "No"] },
    { name: "Severity_List", values: [1, 2, 3, 4] },
    { name: "Index_List", values: [0, 1] },
    // With a mark in front, because some engines take an empty text and the text "0" for the same.
    { name: "Typed", values: ["_0", "_1", "_2", "_3", "_4", "_IE", "_NA", "_N/A", "_"] },
    { name: "Code", values: [100, 101, 102, 103, 104, 50, 200, 200, 500] },
    { name: "State_From", values: [-100, -50, 0, 100, 400] },
    { name: "State_Word", values: ["Unreadable", "IE", "Rated", "NA", "Blank"] },
    { name: "Blank_Code", values: [400] },
  ];
}

function wordLists({ words }: WorkbookTexts): readonly List[] {
  const { states, tiers, flags, deciders, outcomes, checks } = words;
  return [
    { name: "Shown_State", values: ["NA", "Blank", "Unreadable", "Not used"] },
    {
      name: "Shown_Word",
      values: [states.notApplicable, { formula: '=""' }, states.unreadable, states.unused],
    },
    { name: "Tier_Word", values: [tiers.clear, tiers.conditional, tiers.excluded] },
    { name: "Flag_Word", values: [flags.passed, flags.conditional, flags.overridden, flags.excludes] },
    { name: "Decider_Word", values: [deciders.tier, deciders.severe, deciders.worst, deciders.best] },
    { name: "Decider_Decimals", values: [0, 0, 1, 1] },
    {
      name: "Outcome_Word",
      values: [outcomes.none, outcomes.unacceptable, outcomes.noCommonBasis, outcomes.ranked],
    },
    { name: "Check_Code", values: ["OK", "Note", "Look", "Error"] },
    { name: "Check_Word", values: [checks.ok, checks.note, checks.look, checks.error] },
    { name: "Month_Word", values: Object.values(words.months) },
  ];
}

/** A grade is typed as its letter or as the whole label; both stand in capitals, because EXACT tells case apart. */
function evidenceLists({ words }: WorkbookTexts): readonly List[] {
  const labels = [words.evidence.A, words.evidence.B, words.evidence.C];
  const caps = [1, 2, 3].map((place): Cell => ({ formula: `=INDEX(Evidence_Cap,${place})` }));
  return [
    { name: "Evidence_List", values: labels },
    { name: "Evidence_Text", values: ["A", "B", "C", ...labels.map((label) => label.toUpperCase())] },
    { name: "Evidence_Text_Cap", values: [...caps, ...caps] },
  ];
}

function constants(catalog: string): readonly List[] {
  return [
    { name: "Bar_Signs", values: [40] },
    { name: "Format_Version", values: [FORMAT_VERSION] },
    { name: "Method_Version", values: [METHOD_VERSION] },
    { name: "Catalog_Version", values: [catalog] },
  ];
}
