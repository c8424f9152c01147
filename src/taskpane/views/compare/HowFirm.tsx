import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, memo, type ReactNode } from "react";
import type {
  Acceptability,
  Firmness,
  FirmnessSettings,
  Question,
  WeightsDrawn,
} from "../../../core/analysis/firmness";
import { Fold } from "../../components/Fold";
import { PictureFold } from "../../components/PictureFold";
import { saysTheSame } from "../../says-the-same";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { FirstPlaceBars, type RankedVendors } from "./FirstPlaceBars";
import { Section } from "./Section";

const RankPicture = lazy(() =>
  import("../../pictures/RankPicture").then((module) => ({ default: module.RankPicture })),
);

/** Which weights stand first under each question; the others follow on demand. */
const SHOWN = { weights: "around", gaps: "stated" } as const satisfies Record<Question, WeightsDrawn>;

const useStyles = makeStyles({
  question: { margin: "12px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  drawn: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface HowFirmProps {
  readonly comparison: RankedVendors;
  readonly firmness: Firmness;
  /** More about firmness, before the small print. */
  readonly children?: ReactNode;
}

/** How often each vendor is first: if the weights were others, and if the gaps were filled. */
export function HowFirm({ comparison, firmness, children }: HowFirmProps) {
  const strings = useStrings(firmnessStrings);
  const { acceptability, settings, methodVersion } = firmness;
  return (
    <Section title={strings.firm}>
      {(["weights", "gaps"] as const).map((question) => (
        <Asked
          key={question}
          question={question}
          comparison={comparison}
          answers={acceptability.filter((one) => one.question === question)}
        />
      ))}
      {children}
      <SmallPrint settings={settings} version={methodVersion} />
    </Section>
  );
}

interface SmallPrintProps {
  readonly settings: FirmnessSettings;
  readonly version: string;
}

const SmallPrint = memo(function SmallPrint({ settings, version }: SmallPrintProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  return <p className={styles.small}>{strings.smallPrint(settings, version)}</p>;
}, saysTheSame);

interface AskedProps {
  readonly question: Question;
  readonly comparison: RankedVendors;
  readonly answers: readonly Acceptability[];
}

const Asked = memo(function Asked({ question, comparison, answers }: AskedProps) {
  const styles = useStyles();
  const strings = useStrings(firmnessStrings);
  const shown = answers.filter(({ weights }) => weights === SHOWN[question]);
  const others = answers.filter(({ weights }) => weights !== SHOWN[question]);
  const bars = (answer: Acceptability) => (
    <div key={answer.weights}>
      <h4 className={styles.drawn}>{strings.drawn[answer.weights]}</h4>
      <FirstPlaceBars comparison={comparison} acceptability={answer} />
    </div>
  );
  return (
    <>
      <h3 className={styles.question}>{strings.question[question]}</h3>
      <p className={styles.small}>{strings.questionHint[question]}</p>
      {shown.map(bars)}
      <PictureFold summary={strings.placesPicture}>
        {shown.map((answer) => (
          <RankPicture key={answer.weights} comparison={comparison} acceptability={answer} />
        ))}
      </PictureFold>
      <Fold summary={strings.also(others.map(({ weights }) => weights))}>{others.map(bars)}</Fold>
    </>
  );
}, saysTheSame);
