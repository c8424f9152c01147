import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { ViewBody } from "../components/ViewBody";
import { READING_VIEWS, useNavigation } from "../navigation";
import { Notices } from "../notices/Notices";
import type { Session } from "../session/session";
import { useStrings } from "../strings/use-strings";
import { StartView } from "../views/start/StartView";
import { Footer } from "./Footer";
import { TopLinks } from "./TopLinks";

const RateView = lazy(() =>
  import("../views/rate/RateView").then((module) => ({ default: module.RateView })),
);
const CompareView = lazy(() =>
  import("../views/compare/CompareView").then((module) => ({ default: module.CompareView })),
);
const SettingsView = lazy(() =>
  import("../views/settings/SettingsView").then((module) => ({ default: module.SettingsView })),
);

const ProposalsView = lazy(() =>
  import("../views/proposals/ProposalsView").then((module) => ({ default: module.ProposalsView })),
);

const WeightsView = lazy(() =>
  import("../views/weights/WeightsView").then((module) => ({ default: module.WeightsView })),
);
const ImportView = lazy(() =>
  import("../views/import/ImportView").then((module) => ({ default: module.ImportView })),
);
const RoundsView = lazy(() =>
  import("../views/rounds/RoundsView").then((module) => ({ default: module.RoundsView })),
);
const RepairView = lazy(() =>
  import("../views/repair/RepairView").then((module) => ({ default: module.RepairView })),
);

const VendorsView = lazy(() =>
  import("../views/change/VendorsView").then((module) => ({ default: module.VendorsView })),
);
const TechnologyView = lazy(() =>
  import("../views/change/TechnologyView").then((module) => ({ default: module.TechnologyView })),
);
const CriteriaView = lazy(() =>
  import("../views/change/CriteriaView").then((module) => ({ default: module.CriteriaView })),
);
const CatalogView = lazy(() =>
  import("../views/change/CatalogView").then((module) => ({ default: module.CatalogView })),
);

const FormatView = lazy(() =>
  import("../views/change/FormatView").then((module) => ({ default: module.FormatView })),
);

const VIEWS = {
  start: StartView,
  rate: RateView,
  compare: CompareView,
  settings: SettingsView,
  proposals: ProposalsView,
  vendors: VendorsView,
  technology: TechnologyView,
  criteria: CriteriaView,
  catalog: CatalogView,
  weights: WeightsView,
  import: ImportView,
  rounds: RoundsView,
  repair: RepairView,
  format: FormatView,
} as const;

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Fluent's own height is in pixels and cuts enlarged text.
    "& select": { height: "2rem" },
  },
});

/** Links above, one view, status below. */
export function Frame({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { view } = useNavigation();
  const View = VIEWS[session.isReadOnly && !READING_VIEWS.includes(view) ? "start" : view];
  return (
    <div className={styles.frame}>
      <TopLinks />
      <Notices session={session} />
      <Suspense fallback={<ViewBody>{strings.loadingView}</ViewBody>}>
        <View session={session} />
      </Suspense>
      <Footer session={session} />
    </div>
  );
}
