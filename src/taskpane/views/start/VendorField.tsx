import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Letter } from "../../components/Letter";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { NamedLine } from "./vendor-lines";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(20px, auto) minmax(0, 1fr) auto", columnGap: "8px" },
  letter: { display: "flex", alignItems: "center", height: "32px" },
  input: { width: "100%", minWidth: 0, fontSize: tokens.fontSizeBase300 },
  remove: {
    alignSelf: "start",
    minWidth: "0",
    paddingLeft: "4px",
    paddingRight: "4px",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface VendorFieldProps {
  readonly named: NamedLine;
  readonly onName: (name: string) => void;
  readonly onEnter: () => void;
  readonly onRemove: (() => void) | undefined;
}

export function VendorField({ named, onName, onEnter, onRemove }: VendorFieldProps) {
  const styles = useStyles();
  const { vendors: strings } = useStrings(stepsStrings);
  const { line, letter, sameAs } = named;
  return (
    <div className={styles.line}>
      <span className={styles.letter} aria-hidden="true">
        {letter !== undefined && <Letter vendor={letter} />}
      </span>
      <Field {...(sameAs !== undefined && { validationMessage: strings.sameName(sameAs) })}>
        <Input
          id={`vendor-${line.key}`}
          className={styles.input}
          aria-label={letter === undefined ? strings.noName : strings.name(letter)}
          maxLength={100}
          value={line.name}
          onChange={(_, { value }) => onName(value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onEnter();
          }}
        />
      </Field>
      {onRemove !== undefined && (
        <Button
          appearance="transparent"
          className={styles.remove}
          aria-label={strings.removeLine(letter, line.name.trim())}
          onClick={onRemove}
        >
          {strings.remove}
        </Button>
      )}
    </div>
  );
}
