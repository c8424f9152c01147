import type { BuiltInCatalog } from "./built-in-catalog";
import { defaultSettings } from "./default-settings";
import { archiveFromJson } from "./document/archive-json";
import type { AssessmentDocument, SettingsDocument } from "./document/assessment-document";
import { changeAsText } from "./document/change-json";
import { criterionFromJson } from "./document/criterion-json";
import { domainsFromJson } from "./document/domains-from-json";
import { previousRoundFromJson } from "./document/previous-round-json";
import { given, givenList } from "./document/printed-entry";
import { projectFromJson } from "./document/project-json";
import { proposalFromJson } from "./document/proposal-json";
import { dateOf } from "./document/read-entry";
import { vendorFromJson } from "./document/vendor-json";
import type { Assessment, Settings } from "./model";
import { lettered } from "./vendor-letters";

/**
 * The assessment a document describes, defaults filled in. The document must fit the published schema and
 * have no `documentFaults`. Raw text that was printed for an unreadable cell becomes unreadable again, so
 * that printing loses nothing.
 */
export function assessmentFromJson(document: AssessmentDocument, catalog: BuiltInCatalog): Assessment {
  const criteria = document.criteria?.map(criterionFromJson) ?? catalog.criteriaOf(document.profiles);
  return {
    title: document.title,
    profiles: document.profiles,
    assessedOn: dateOf(given(document.assessedOn)),
    project: projectFromJson(document.project ?? {}),
    settings: settingsFromJson(document.settings ?? {}),
    domains: domainsFromJson(
      document.domains,
      catalog.domains,
      new Set(criteria.map(({ domain }) => domain)),
    ),
    criteria,
    vendors: lettered(document.vendors, lettersOf(document.archive)).map(({ letter, item }) =>
      vendorFromJson(item, letter),
    ),
    ...historyFromJson(document),
  };
}

/** Letters of removed vendors stay theirs. */
function lettersOf(archive: AssessmentDocument["archive"]): readonly string[] {
  return (archive?.vendors ?? []).flatMap(({ id }) => id ?? []);
}

type History = "catalogVersion" | "archive" | "changes" | "proposals" | "previousRound";

function historyFromJson(document: AssessmentDocument): Pick<Assessment, History> {
  const { previousRound } = document;
  return {
    catalogVersion: given(document.catalogVersion),
    archive: archiveFromJson(document.archive),
    changes: givenList(document.changes?.map(changeAsText)),
    proposals: givenList(document.proposals?.map(proposalFromJson)),
    previousRound: previousRound === undefined ? undefined : previousRoundFromJson(previousRound),
  };
}

/** Each setting that the document leaves out keeps its default. */
function settingsFromJson({ index, bands, caps, thresholds }: SettingsDocument): Settings {
  return {
    index: index ?? defaultSettings.index,
    bands: { ...defaultSettings.bands, ...bands },
    caps: { ...defaultSettings.caps, ...caps },
    thresholds: { ...defaultSettings.thresholds, ...thresholds },
  };
}
