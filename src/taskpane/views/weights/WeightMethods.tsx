import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Domain } from "../../../core/assessment/model";
import { MOST_COMPARED } from "../../../core/weighting/consistency";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { Method } from "./Method";
import {
  firstJudgements,
  pointsOf,
  WEIGHT_METHODS,
  type WeightChoice,
  type WeightMethod,
  workedOut,
} from "./weight-choice";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  select: { minWidth: 0, width: "100%" },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface WeightMethodsProps {
  /** With the weights to begin with. */
  readonly domains: readonly Domain[];
  readonly onUse: (choice: WeightChoice) => void;
  readonly onBack: () => void;
}

/** Ways to come to domain weights, with the shares worked out live. Takes the whole view; writes nothing by itself. */
export function WeightMethods({ domains, onUse, onBack }: WeightMethodsProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const [method, setMethod] = useState<WeightMethod>("order");
  const [judgements, setJudgements] = useState(() => firstJudgements(domains));
  const [isChecked, setChecked] = useState(false);
  const result = workedOut(method, domains, judgements);
  const { weights } = result;
  const use = () => {
    if (weights === undefined) return setChecked(true);
    const contexts = method === "context" ? judgements.contexts : [];
    onUse({ weights: new Map(domains.map(({ id }, place) => [id, weights[place] ?? 0])), contexts, method });
  };
  const missing =
    isChecked && weights === undefined ? missingWords(method, judgements.points, strings) : undefined;
  return (
    <ViewBody actions={<Actions onBack={onBack} onUse={use} />}>
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.text}>{strings.lead}</p>
      <MethodSelect
        method={method}
        onChoose={(chosen) => {
          setChecked(false);
          setMethod(chosen);
        }}
      />
      <p className={styles.text}>{strings.how[method]}</p>
      {method === "pairs" && domains.length > MOST_COMPARED ? (
        <p className={styles.text}>{strings.tooMany(MOST_COMPARED)}</p>
      ) : (
        <Method
          method={method}
          domains={domains}
          judgements={judgements}
          result={result}
          onJudge={setJudgements}
        />
      )}
      {missing !== undefined && (
        <p role="alert" className={styles.fault}>
          {missing}
        </p>
      )}
    </ViewBody>
  );
}

interface MethodSelectProps {
  readonly method: WeightMethod;
  readonly onChoose: (method: WeightMethod) => void;
}

function MethodSelect({ method, onChoose }: MethodSelectProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  return (
    <Field label={strings.method}>
      <Select
        className={styles.select}
        value={method}
        onChange={(_, { value }) => onChoose(WEIGHT_METHODS.find((one) => one === value) ?? method)}
      >
        {WEIGHT_METHODS.map((one) => (
          <option key={one} value={one}>
            {strings.methods[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Actions({ onBack, onUse }: { readonly onBack: () => void; readonly onUse: () => void }) {
  const shared = useStrings();
  const strings = useStrings(weightsStrings);
  return (
    <>
      <Button onClick={onBack}>{shared.back}</Button>
      <Button appearance="primary" onClick={onUse}>
        {strings.use}
      </Button>
    </>
  );
}

type Strings = (typeof weightsStrings)[Language];

/** What keeps the judgements from giving weights. */
function missingWords(method: WeightMethod, points: readonly string[], strings: Strings): string {
  if (method === "pairs") return strings.notConnected;
  if (method === "order") return strings.notPlace;
  return points.every((text) => pointsOf(text) !== undefined) ? strings.noFullSwing : strings.notPoints;
}
