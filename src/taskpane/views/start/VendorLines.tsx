import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { VendorLine } from "./draft";
import { FEWEST_VENDORS, MOST_VENDORS, namedLines, withLineAfter } from "./vendor-lines";
import { VendorField } from "./VendorField";

const useStyles = makeStyles({
  lines: { display: "grid", rowGap: "8px" },
  add: { marginLeft: "28px", justifySelf: "start" },
  most: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface VendorLinesProps {
  readonly lines: readonly VendorLine[];
  readonly onChange: (lines: readonly VendorLine[]) => void;
  readonly focusLine: (key: number | undefined) => void;
}

/** One line per vendor. Enter leads to the next line and makes one where there is none. */
export function VendorLines({ lines, onChange, focusLine }: VendorLinesProps) {
  const styles = useStyles();
  const { vendors: strings } = useStrings(stepsStrings);
  const addAfter = (key: number) => {
    const { lines: longer, next } = withLineAfter(lines, key);
    onChange(longer);
    focusLine(next);
  };
  const remove = (key: number) => {
    const shorter = lines.filter((line) => line.key !== key);
    onChange(shorter);
    focusLine(shorter.at(-1)?.key);
  };
  return (
    <div className={styles.lines}>
      {namedLines(lines).map((named) => (
        <VendorField
          key={named.line.key}
          named={named}
          onName={(name) =>
            onChange(lines.map((line) => (line.key === named.line.key ? { ...line, name } : line)))
          }
          onEnter={() => addAfter(named.line.key)}
          onRemove={lines.length > FEWEST_VENDORS ? () => remove(named.line.key) : undefined}
        />
      ))}
      {lines.length < MOST_VENDORS ? (
        <Link as="button" inline className={styles.add} onClick={() => addAfter(lines.at(-1)?.key ?? 0)}>
          {strings.add}
        </Link>
      ) : (
        <p className={styles.most}>{strings.most(MOST_VENDORS)}</p>
      )}
    </div>
  );
}
