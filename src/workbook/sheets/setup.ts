import type { DeclaredSheet, Part } from "../layout/part";
import { sheetOf } from "../layout/part";
import { cellPart, heightPart, range, rowPart, widthsPart } from "../layout/ranges";
import type { Section } from "../layout/stack";
import { stacked } from "../layout/stack";
import type { Plan } from "../plan";
import { note, sectionTitle, strong, tabColors, title } from "../styles";
import { domainSection } from "./setup/domain-section";
import { projectSection } from "./setup/project-section";
import { fixedSection, settingsSection } from "./setup/settings-section";
import { SETUP_WIDTHS } from "./setup/setup-widths";
import { vendorSection } from "./setup/vendor-section";

/** What is assessed, who is compared, and every number of the method that a buyer may change. */
export function setupSheet(plan: Plan): DeclaredSheet {
  const { assessment, texts, sheets, footer } = plan;
  const { sections } = texts.setup;
  return sheetOf(
    {
      name: sheets.setup,
      tabColor: tabColors.inputs,
      freeze: { rows: 2, columns: 0 },
      print: { orientation: "landscape", titleRows: [0, 1], footer },
    },
    [
      widthsPart(0, SETUP_WIDTHS),
      cellPart(0, 0, texts.setup.title, title),
      heightPart(0, 26),
      cellPart(1, 0, texts.setup.note, note),
      ...stacked(3, [
        titled(sections.project, projectSection(assessment, texts)),
        titled(sections.profiles, profileSection(plan)),
        titled(sections.domains, domainSection(plan)),
        titled(sections.settings, settingsSection(assessment.settings, texts)),
        titled(sections.fixed, fixedSection(texts)),
        titled(sections.vendors, vendorSection(plan)),
      ]),
    ],
  );
}

/** A band with the section's title over it. */
function titled(text: string, section: Section): Section {
  return {
    rows: section.rows + 1,
    part: (row) => [sectionPart(row, text), ...section.part(row + 1)],
  };
}

function sectionPart(row: number, text: string): Part {
  return rowPart(row, 0, [text, ...SETUP_WIDTHS.slice(1).map(() => undefined)], sectionTitle);
}

/** Ids as the catalog knows them, with their names beside; locked, because other criteria belong to other profiles. */
function profileSection({ assessment, texts }: Plan): Section {
  const { profiles } = assessment;
  const rows = Math.max(1, profiles.length);
  return {
    rows,
    part: (row) => [
      ...(profiles.length === 0 ? [cellPart(row, 1, texts.setup.profiles.none, note)] : []),
      ...profiles.flatMap((id, index): readonly Part[] => [
        cellPart(row + index, 0, id, strong),
        cellPart(row + index, 1, texts.profiles[id] ?? id, {}),
      ]),
      { names: [{ name: "Project_Profiles", range: range(row, 0, rows) }] },
    ],
  };
}
