import { makeStyles, tokens } from "@fluentui/react-components";
import type { Domain } from "../../../core/assessment/model";
import { DOMAINS, shortTexts } from "../../../core/catalog";
import { stepsStrings } from "../../strings/steps";
import { useLanguage, useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  list: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** The catalog's reason for each default weight. */
export function WeightReasons({ domains }: { readonly domains: readonly Domain[] }) {
  const styles = useStyles();
  const { weights: strings } = useStrings(stepsStrings);
  const texts = shortTexts(useLanguage()).domains;
  const shown = DOMAINS.filter(({ id }) => domains.some((domain) => domain.id === id));
  return (
    <details>
      <summary className={styles.summary}>{strings.why}</summary>
      <dl className={styles.list}>
        {shown.map(({ id, defaultWeight }) => (
          <div key={id}>
            <dt className={styles.title}>
              {texts[id].title}, {defaultWeight}
            </dt>
            <dd className={styles.reason}>{texts[id].weightReason}.</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
