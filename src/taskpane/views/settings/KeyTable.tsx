import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { Facts } from "../../components/Facts";
import { settingsStrings } from "../../strings/settings";
import { useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  keys: { whiteSpace: "nowrap" },
  key: {
    display: "inline-block",
    minWidth: "10px",
    padding: "0 5px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});

export function KeyTable() {
  const styles = useStyles();
  const { keyTable } = useStrings(settingsStrings);
  return (
    <Facts
      facts={keyTable.map(({ does, keys, joint }) => ({
        label: does,
        value: (
          <span className={styles.keys}>
            {keys.map((key, index) => (
              <Fragment key={key}>
                {index > 0 && ` ${joint} `}
                <kbd className={styles.key}>{key}</kbd>
              </Fragment>
            ))}
          </span>
        ),
      }))}
    />
  );
}
