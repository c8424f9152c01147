import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Domain } from "../../core/assessment/model";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { color: tokens.colorNeutralForeground2 },
  domain: { padding: "3px 8px 3px 0", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  entry: { width: "60px", padding: "3px 0", fontWeight: tokens.fontWeightRegular, textAlign: "right" },
  input: { width: "60px", minWidth: 0, "& input": { textAlign: "right" } },
  fault: { padding: "0 0 4px", textAlign: "right", color: tokens.colorPaletteRedForeground1 },
  share: {
    width: "56px",
    padding: "3px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

interface EntryWords {
  readonly domain: string;
  readonly share: string;
  readonly percent: (share: number) => string;
  /** In the place of a share that cannot be worked out. */
  readonly unknown: string;
}

interface EntryTableProps {
  readonly domains: readonly Domain[];
  readonly entries: readonly string[];
  readonly shares: readonly (number | undefined)[] | undefined;
  readonly words: EntryWords;
  /** What is entered, for example "Place", and whose. */
  readonly label: string;
  readonly labelOf: (domain: string) => string;
  /** What to enter instead; absent where the entry can be used. */
  readonly faultOf: (entry: string) => string | undefined;
  readonly onEntry: (entry: string, domain: Domain, place: number) => void;
}

/** One entry per domain, with the share that all of them give, worked out at once. */
export function EntryTable({ domains, entries, shares, words, label, ...row }: EntryTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead className={styles.caption}>
        <tr>
          <th scope="col" className={styles.domain}>
            {words.domain}
          </th>
          <th scope="col" className={styles.entry}>
            {label}
          </th>
          <th scope="col" className={styles.share}>
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {domains.map((domain, place) => (
          <EntryRow
            key={domain.id}
            domain={domain}
            entry={entries[place] ?? ""}
            share={shareInWords(shares?.[place], words)}
            label={row.labelOf(domain.title)}
            fault={row.faultOf(entries[place] ?? "")}
            onEntry={(entry) => row.onEntry(entry, domain, place)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Of the field of this domain, so that the focus can be put there. */
export function entryFieldId({ id }: Domain): string {
  return `entry-${id}`;
}

function shareInWords(share: number | undefined, { percent, unknown }: EntryWords): string {
  return share === undefined ? unknown : percent(share);
}

interface EntryRowProps {
  readonly domain: Domain;
  readonly entry: string;
  readonly share: string;
  readonly label: string;
  readonly fault: string | undefined;
  readonly onEntry: (entry: string) => void;
}

function EntryRow({ domain, entry, share, label, fault, onEntry }: EntryRowProps) {
  const styles = useStyles();
  const faultId = `entry-fault-${domain.id}`;
  return (
    <>
      <tr>
        <th scope="row" className={styles.domain}>
          {domain.title}
        </th>
        <td className={styles.entry}>
          <Input
            id={entryFieldId(domain)}
            className={styles.input}
            inputMode="decimal"
            aria-label={label}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : faultId}
            maxLength={12}
            value={entry}
            onChange={(_, { value }) => onEntry(value)}
          />
        </td>
        <td className={styles.share}>{share}</td>
      </tr>
      {fault !== undefined && (
        <tr>
          <td colSpan={3} className={styles.fault}>
            <span id={faultId} role="alert">
              {fault}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
