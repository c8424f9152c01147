import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Criterion } from "../../../core/assessment/model";
import type { CriterionId } from "../../../core/units";
import { TextLink } from "../../components/TextLink";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";

const PORTION = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CriterionSearchProps {
  readonly criteria: readonly Criterion[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (id: CriterionId) => void;
}

/** All criteria, or those whose id or title holds every word typed. */
export function CriterionSearch({ criteria, search, onSearch, onChoose }: CriterionSearchProps) {
  const styles = useStyles();
  const { criteria: strings } = useStrings(changeStrings);
  const [shown, setShown] = useState(PORTION);
  const found = criteria.filter((criterion) => fits(criterion, search));
  return (
    <>
      <Field label={strings.search}>
        <Input value={search} onChange={(_, { value }) => onSearch(value)} />
      </Field>
      <output className={styles.note}>
        {found.length === 0 ? strings.none(search.trim()) : strings.found(found.length)}
      </output>
      <ul className={styles.list}>
        {found.slice(0, shown).map(({ id, title, inUse }) => (
          <li key={id} className={styles.item}>
            <TextLink onClick={() => onChoose(id)}>{strings.choose(id, title)}</TextLink>{" "}
            {!inUse && <span className={styles.note}>{strings.out}</span>}
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <TextLink onClick={() => setShown(shown + PORTION)}>
          {strings.more(Math.min(PORTION, found.length - shown))}
        </TextLink>
      )}
    </>
  );
}

function fits({ id, title }: Criterion, search: string): boolean {
  const text = `${id} ${title}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
