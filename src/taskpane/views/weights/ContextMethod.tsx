import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Domain } from "../../../core/assessment/model";
import {
  asksForProof,
  doubledDomains,
  STRICTER_CONTEXT_IDS,
  type StricterContextId,
} from "../../../core/weighting/stricter-contexts";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { Shares } from "./Shares";

const useStyles = makeStyles({
  context: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "8px" },
  box: { width: "100%", "& label": { color: tokens.colorNeutralForeground1 } },
  reason: {
    margin: 0,
    paddingLeft: "36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ContextMethodProps {
  readonly domains: readonly Domain[];
  readonly contexts: readonly StricterContextId[];
  readonly shares: readonly number[] | undefined;
  readonly onChoose: (contexts: readonly StricterContextId[]) => void;
}

/** Sets of weights for contexts that ask for more care, each with its reason. */
export function ContextMethod({ domains, contexts, shares, onChoose }: ContextMethodProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  return (
    <>
      <div>
        {STRICTER_CONTEXT_IDS.map((id) => (
          <div key={id} className={styles.context}>
            <ContextChoice
              id={id}
              domains={domains}
              isChosen={contexts.includes(id)}
              onToggle={() => onChoose(toggled(contexts, id))}
            />
          </div>
        ))}
      </div>
      <Shares domains={domains} shares={shares} title={strings.sharesSoFar} />
    </>
  );
}

interface ContextChoiceProps {
  readonly id: StricterContextId;
  readonly domains: readonly Domain[];
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function ContextChoice({ id, domains, isChosen, onToggle }: ContextChoiceProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const doubled = new Set<string>(doubledDomains([id]));
  const titles = domains.filter((domain) => doubled.has(domain.id)).map(({ title }) => title);
  const { title, reason } = strings.contexts[id];
  const reasonId = `context-${id}`;
  return (
    <>
      <Checkbox
        className={styles.box}
        label={title}
        aria-describedby={reasonId}
        checked={isChosen}
        onChange={onToggle}
      />
      <p id={reasonId} className={styles.reason}>
        {reason} {titles.length > 0 && strings.doubles(titles)} {asksForProof([id]) && strings.asksForProof}
      </p>
    </>
  );
}

/** In their own order, whatever the order of choosing. */
function toggled(
  contexts: readonly StricterContextId[],
  id: StricterContextId,
): readonly StricterContextId[] {
  return STRICTER_CONTEXT_IDS.filter((one) =>
    one === id ? !contexts.includes(one) : contexts.includes(one),
  );
}
