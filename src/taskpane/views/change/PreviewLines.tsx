import { makeStyles, tokens } from "@fluentui/react-components";
import type { CriterionLabel, Preview, VendorLabel } from "../../../core/changes/preview";
import { Fold } from "../../components/Fold";
import { SectionHeading } from "../../components/SectionHeading";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import { useOwnSheets } from "./use-own-sheets";

const useStyles = makeStyles({
  section: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PreviewLinesProps {
  readonly preview?: Preview | undefined;
  /** Lines of the page itself, before those of the preview. */
  readonly lines?: readonly string[];
  /** Present where new sheets take the place of the present ones. */
  readonly session?: Session | undefined;
}

/** What a change will do, before it is done. Part of the page, read aloud as it changes. */
export function PreviewLines({ preview, lines = [], session }: PreviewLinesProps) {
  const styles = useStyles();
  const strings = useStrings(changeStrings);
  const ownSheets = useOwnSheets(session);
  const all: readonly Line[] = [
    ...lines.map(plain),
    ...(preview === undefined ? [] : wordsOf(preview, strings)),
    ...ownSheets.map(plain),
  ];
  return (
    <section className={styles.section} aria-labelledby="will-happen" aria-live="polite">
      <SectionHeading id="will-happen">{strings.willHappen}</SectionHeading>
      <ul className={styles.list}>
        {all.map((line) => (
          <li key={line.text}>
            <LineWords {...line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly text: string;
  /** What the line counts, one by one. */
  readonly items?: readonly string[];
}

const plain = (text: string): Line => ({ text });

/** A list longer than this is folded. */
const MOST_SHOWN = 3;

function LineWords({ text, items = [] }: Line) {
  const styles = useStyles();
  if (items.length === 0) return text;
  const list = (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  if (items.length > MOST_SHOWN) return <Fold summary={text}>{list}</Fold>;
  return (
    <>
      {text}
      {list}
    </>
  );
}

type Strings = (typeof changeStrings)[Language];

function wordsOf(preview: Preview, { preview: words }: Strings): readonly Line[] {
  const labels = (vendors: readonly VendorLabel[]) => vendors.map(({ id, name }) => `${id} ${name}`);
  const some = <Item,>(items: readonly Item[], line: (items: readonly Item[]) => string) =>
    items.length === 0 ? [] : [plain(line(items))];
  const count = (number: number, line: (number: number) => string) =>
    number === 0 ? [] : [plain(line(number))];
  const named = (criteria: readonly CriterionLabel[], line: (count: number) => string) =>
    count(criteria.length, line).map(({ text }) => ({
      text,
      items: criteria.map(({ id, title }) => `${id} ${title}`),
    }));
  return [
    ...some(labels(preview.vendorsAdded), words.sheetsAdded),
    ...some(labels(preview.vendorsRemoved), words.sheetsRemoved),
    ...named(preview.criteriaAdded, words.criteriaAdded),
    ...named(preview.criteriaRemoved, words.criteriaRemoved),
    ...some(preview.domainsAdded, words.domainsAdded),
    ...some(preview.domainsRemoved, words.domainsRemoved),
    plain(words.kept(preview.answersKept)),
    ...count(preview.answersArchived, words.archived),
    ...count(preview.answersRestored, words.restored),
    ...count(preview.toLookAt.length, words.toLookAt),
  ];
}
