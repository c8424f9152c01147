import type { Assessment } from "../../../core/assessment/model";
import { CATALOG_VERSION, isEarlierVersion } from "../../../core/catalog";
import { moveToCatalog } from "../../../core/changes/move-to-catalog";
import type { CatalogDifferences } from "../../../core/changes/catalog-differences";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { PreviewLines } from "./PreviewLines";
import { useCatalog } from "./use-catalog";
import { useChange } from "./use-change";

/** From the catalog the workbook was made with to the one of this add-in. */
export function CatalogView({ session }: { readonly session: Session }) {
  const { loading, catalog: strings } = useStrings(changeStrings);
  const catalog = useCatalog();
  const { done, carryOut } = useChange(session);
  const { assessment } = session;
  if (assessment === undefined) return null;
  const { catalogVersion } = assessment;
  if (catalogVersion === undefined || !isEarlierVersion(catalogVersion, CATALOG_VERSION)) {
    const known = catalogVersion === undefined;
    const lead = known ? strings.newest(CATALOG_VERSION) : strings.newer(catalogVersion, CATALOG_VERSION);
    return (
      <ChangePage session={session} title={strings.title} lead={lead} done={done}>
        {null}
      </ChangePage>
    );
  }
  const lead = strings.lead(catalogVersion, CATALOG_VERSION);
  if (catalog === undefined) {
    return (
      <ChangePage session={session} title={strings.title} lead={lead}>
        <p>{loading}</p>
      </ChangePage>
    );
  }
  const origins = {
    reworded: (id: string) => strings.origins.reworded(id, CATALOG_VERSION),
    split: (id: string) => strings.origins.split(id, CATALOG_VERSION),
  };
  const apply = (one: Assessment) => moveToCatalog(one, catalog, origins);
  const { preview, differences } = apply(assessment);
  const log = { what: strings.log, from: catalogVersion, to: CATALOG_VERSION };
  const act = () => carryOut({ title: strings.log, apply: (one) => apply(one).assessment, log });
  return (
    <ChangePage
      session={session}
      title={strings.title}
      lead={lead}
      primary={{ label: strings.apply, onClick: act }}
    >
      <PreviewLines
        session={session}
        lines={[differencesInWords(differences, strings), strings.numbers]}
        preview={preview}
      />
    </ChangePage>
  );
}

type Strings = (typeof changeStrings)[Language]["catalog"];

/** "4 added, 2 reworded, 1 split." */
function differencesInWords(
  { added, reworded, split, retired }: CatalogDifferences,
  strings: Strings,
): string {
  const parts = [
    ...(added.length > 0 ? [strings.added(added.length)] : []),
    ...(reworded.length > 0 ? [strings.reworded(reworded.length)] : []),
    ...(split.length > 0 ? [strings.split(split.length)] : []),
    ...(retired.length > 0 ? [strings.retired(retired.length)] : []),
  ];
  return parts.length === 0 ? strings.same : `${parts.join(", ")}.`;
}
