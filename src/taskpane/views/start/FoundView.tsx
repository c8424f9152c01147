import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import { CATALOG_VERSION, isEarlierVersion } from "../../../core/catalog/version";
import { isProfileId } from "../../../core/catalog/profiles";
import { shortTexts } from "../../../core/catalog/texts/languages";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { CHANGE_VIEWS, useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { startStrings } from "../../strings/start";
import { useLanguage, useStrings } from "../../strings/use-strings";
import { BeforeSigning } from "./BeforeSigning";
import { HealthNotice } from "./HealthNotice";
import { MoreLinks } from "./MoreLinks";
import { OlderSheets } from "./OlderSheets";
import { ProgressCard } from "./ProgressCard";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { display: "grid", justifyItems: "start", marginTop: "10px" },
});

/** The assessment that stands in this workbook: how far it is, and what is still to do. */
export function FoundView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { found } = useStrings(startStrings);
  const { profiles } = shortTexts(useLanguage());
  const { go } = useNavigation();
  const { assessment, comparison, olderFormat } = session;
  if (assessment === undefined || comparison === undefined) return null;
  const names = assessment.profiles.filter(isProfileId).map((id) => profiles[id].name);
  const proposals = assessment.proposals?.length ?? 0;
  const inUse = assessment.criteria.filter((criterion) => criterion.inUse).length;
  return (
    <ViewBody>
      <ViewHeading eyebrow={assessment.project.notice ?? found.eyebrow}>{assessment.title}</ViewHeading>
      <HealthNotice session={session} />
      <p className={styles.text}>
        {found.profiles(names)}
        {found.size(inUse, assessment.vendors.length)}
      </p>
      {olderFormat !== undefined && (
        <TextLink onClick={() => go("format")}>{found.olderFormat(olderFormat)}</TextLink>
      )}
      {proposals > 0 && !session.isReadOnly && (
        <TextLink onClick={() => go("proposals")}>{found.proposals(proposals)}</TextLink>
      )}
      <ProgressCard session={session} assessment={assessment} comparison={comparison} />
      <BeforeSigning session={session} assessment={assessment} comparison={comparison} />
      {!session.isReadOnly && <Changing session={session} assessment={assessment} />}
    </ViewBody>
  );
}

interface ChangingProps {
  readonly session: Session;
  readonly assessment: Assessment;
}

/** The ways to everything that changes the assessment beyond ratings. */
function Changing({ session, assessment }: ChangingProps) {
  const styles = useStyles();
  const { found } = useStrings(startStrings);
  const { go } = useNavigation();
  return (
    <>
      <MoreLinks assessment={assessment} />
      <section aria-labelledby="change" className={styles.change}>
        <SectionHeading id="change">{found.change}</SectionHeading>
        {CHANGE_VIEWS.filter((view) => view !== "catalog" || isCatalogOlder(assessment)).map((view) => (
          <TextLink key={view} onClick={() => go(view)}>
            {found.changes[view]}
          </TextLink>
        ))}
        <p className={styles.text}>{found.changeHint}</p>
        <TextLink onClick={() => session.show(TITLE_ON_SETUP)}>{found.showSetup}</TextLink>
        <OlderSheets session={session} />
      </section>
    </>
  );
}

function isCatalogOlder({ catalogVersion }: Assessment): boolean {
  return catalogVersion !== undefined && isEarlierVersion(catalogVersion, CATALOG_VERSION);
}

const TITLE_ON_SETUP = "Project_Title";
