import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../navigation";
import type { Session } from "../session/session";
import { useStrings } from "../strings/use-strings";
import { statusLine } from "./status-line";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    minHeight: "28px",
    padding: "0 16px",
    "& > span": { padding: "4px 0" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 290px)": { paddingLeft: "12px", paddingRight: "12px" },
  },
  link: { fontSize: "inherit", padding: "5px 0" },
});

/** One sentence on where things stand, and the way to Settings. */
export function Footer({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings();
  const { view, go, close } = useNavigation();
  const isOpen = view === "settings";
  return (
    <footer className={styles.footer}>
      <span>{statusLine(session, strings.footer)}</span>
      <Link as="button" inline className={styles.link} onClick={isOpen ? close : () => go("settings")}>
        {isOpen ? strings.close : strings.settings}
      </Link>
    </footer>
  );
}
