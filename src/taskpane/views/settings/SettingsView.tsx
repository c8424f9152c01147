import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CATALOG_VERSION, METHOD_VERSION } from "../../../core/catalog";
import packageInfo from "../../../../package.json";
import { Facts } from "../../components/Facts";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useNavigation } from "../../navigation";
import type { Appearance, Session, WorkOrder } from "../../session/session";
import { settingsStrings } from "../../strings/settings";
import { useStrings } from "../../strings/use-strings";
import { KeyTable } from "./KeyTable";
import { ScoreInWords } from "./ScoreInWords";
import { TestExcel } from "./TestExcel";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px", marginTop: "10px" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function SettingsView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(settingsStrings);
  const { go } = useNavigation();
  const { appearance, order, movesOn } = session.preferences;
  return (
    <ViewBody>
      <ViewHeading>{strings.title}</ViewHeading>
      <Choice<Appearance>
        label={strings.appearance}
        choices={strings.appearances}
        value={appearance}
        onChange={(value) => session.prefer({ appearance: value })}
      />
      <Choice<WorkOrder>
        label={strings.order}
        choices={strings.orders}
        value={order}
        onChange={(value) => session.prefer({ order: value })}
      />
      <Checkbox
        label={strings.movesOn}
        checked={movesOn}
        onChange={(_, { checked }) => session.prefer({ movesOn: checked === true })}
      />
      <section className={styles.section} aria-labelledby="keys">
        <SectionHeading id="keys">{strings.keys}</SectionHeading>
        <KeyTable />
      </section>
      {session.assessment !== undefined && !session.isReadOnly && (
        <div>
          <TextLink onClick={() => go("repair")}>{strings.checkWorkbook}</TextLink>
        </div>
      )}
      <section className={styles.section} aria-labelledby="about">
        <SectionHeading id="about">{strings.about}</SectionHeading>
        <Facts
          facts={[
            { label: strings.method, value: METHOD_VERSION },
            { label: strings.catalog, value: CATALOG_VERSION },
            { label: strings.addIn, value: packageInfo.version },
          ]}
        />
        <p className={styles.small}>{strings.privacy}</p>
        <ScoreInWords />
      </section>
      <TestExcel session={session} />
    </ViewBody>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, choices, value, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(choices) as Value[];
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: text }) => {
          const chosen = values.find((one) => one === text);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
