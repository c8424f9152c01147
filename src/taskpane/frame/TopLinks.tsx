import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useNavigation, type ViewName } from "../navigation";
import { useStrings } from "../strings/use-strings";

const useStyles = makeStyles({
  links: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    // Excel draws its own menu over the right end of this row.
    padding: "0 40px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 290px)": { paddingLeft: "4px" },
  },
  link: {
    padding: "8px 8px 6px",
    borderBottom: "2px solid transparent",
    fontSize: "0.8125rem",
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    textDecoration: "none",
    "@media (max-width: 290px)": { padding: "8px 6px 6px", fontSize: tokens.fontSizeBase200 },
    "@media (max-height: 460px)": { paddingTop: "4px", paddingBottom: "2px" },
    "@media (forced-colors: active)": { color: "LinkText", borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const TOP_VIEWS = ["start", "rate", "compare"] as const satisfies readonly ViewName[];

export function TopLinks() {
  const styles = useStyles();
  const strings = useStrings();
  const { view, go } = useNavigation();
  return (
    <nav aria-label={strings.views} className={styles.links}>
      {TOP_VIEWS.map((target) => (
        <a
          key={target}
          href={`#${target}`}
          aria-current={target === view ? "page" : undefined}
          className={mergeClasses(styles.link, target === view && styles.current)}
          onClick={(event) => {
            event.preventDefault();
            go(target);
          }}
        >
          {strings[target]}
        </a>
      ))}
    </nav>
  );
}
