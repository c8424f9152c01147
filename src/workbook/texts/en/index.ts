import { profiles } from "../../../core/catalog/texts/en/profiles";
import { analysis } from "./analysis";
import { checks } from "./checks";
import { comparison } from "./comparison";
import { criteria } from "./criteria";
import { guide } from "./guide";
import { heatMap } from "./heat-map";
import { archive, previousRound, proposals, review } from "./history";
import { reading, refusals } from "./reading";
import { setup } from "./setup";
import { validation } from "./validation";
import { vendor } from "./vendor";
import { words } from "./words";
import { workings } from "./workings";

const profileNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(profiles).map(([id, { name }]) => [id, name]),
);

/** Everything the workbook says, in English. */
export const workbookTexts = {
  sheets: {
    guide: "Guide",
    setup: "Setup",
    criteria: "Criteria",
    comparison: "Comparison",
    heatMap: "Heat map",
    analysis: "Analysis",
    checks: "Checks",
    review: "Review",
    proposals: "Proposals",
    previousRound: "Previous round",
    workings: "Workings",
    lists: "Lists",
    archive: "Archive",
  },
  profiles: profileNames,
  words,
  validation,
  guide,
  setup,
  criteria,
  vendor,
  comparison,
  heatMap,
  analysis,
  checks,
  review,
  proposals,
  previousRound,
  archive,
  workings,
  reading,
  refusals,
};
