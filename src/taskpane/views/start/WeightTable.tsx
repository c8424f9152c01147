import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { DomainId } from "../../../core/units";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { WeightEntry } from "./weight-entries";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  domain: { padding: "3px 8px 3px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  weight: {
    width: "60px",
    padding: "3px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    verticalAlign: "top",
  },
  input: { width: "60px", minWidth: 0, "& input": { textAlign: "right" } },
  fault: { padding: "0 0 4px", textAlign: "right", color: tokens.colorPaletteRedForeground1 },
  share: {
    width: "44px",
    padding: "3px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

interface WeightTableProps {
  readonly entries: readonly WeightEntry[];
  readonly onWeight: (domain: DomainId, text: string) => void;
}

/** Domains with their weight and, worked out at once, its share. */
export function WeightTable({ entries, onWeight }: WeightTableProps) {
  const styles = useStyles();
  const { weights: strings } = useStrings(stepsStrings);
  return (
    <table className={styles.table}>
      <thead className={styles.caption}>
        <tr>
          <th scope="col" className={styles.domain}>
            {strings.domain}
          </th>
          <th scope="col" className={styles.weight}>
            {strings.weight}
          </th>
          <th scope="col" className={styles.share}>
            {strings.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <WeightRow key={entry.domain.id} entry={entry} onWeight={onWeight} />
        ))}
      </tbody>
    </table>
  );
}

function WeightRow({
  entry,
  onWeight,
}: { readonly entry: WeightEntry } & Pick<WeightTableProps, "onWeight">) {
  const styles = useStyles();
  const { weights: strings } = useStrings(stepsStrings);
  const { domain, text, weight, share } = entry;
  const isWrong = weight === undefined;
  const faultId = `weight-fault-${domain.id}`;
  return (
    <>
      <tr>
        <th scope="row" className={styles.domain}>
          {domain.title}
        </th>
        <td className={styles.weight}>
          <Input
            id={`weight-${domain.id}`}
            className={styles.input}
            inputMode="decimal"
            aria-label={strings.of(domain.title)}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? faultId : undefined}
            maxLength={12}
            value={text}
            onChange={(_, { value }) => onWeight(domain.id, value)}
          />
        </td>
        <td className={styles.share}>{share === undefined ? strings.unknown : strings.percent(share)}</td>
      </tr>
      {isWrong && (
        <tr>
          <td colSpan={3} className={styles.fault}>
            <span id={faultId} role="alert">
              {strings.notNumber}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
