import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type NoticeIntent = "error" | "warning" | "info";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "10px 12px",
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth("1px"),
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase300,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  sign: {
    display: "grid",
    placeItems: "center",
    width: "18px",
    height: "18px",
    marginTop: "1px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: "12px",
    lineHeight: 1,
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", color: "CanvasText" },
  },
  errorSign: { backgroundColor: tokens.colorStatusDangerForeground1, borderRadius: tokens.borderRadiusSmall },
  warningSign: { backgroundColor: tokens.colorStatusWarningForeground1 },
  infoSign: { backgroundColor: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const SIGNS = { error: "✕", warning: "!", info: "i" } as const;

interface NoticeProps {
  /** For what leads to the notice. */
  readonly id?: string;
  readonly intent: NoticeIntent;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** "alert" interrupts a screen reader, "status" waits; leave out where the notice is part of the page. */
  readonly live?: "alert" | "status";
}

/** What happened, what is safe, what to do next. */
export function Notice({ id, intent, title, children, actions, live }: NoticeProps) {
  const styles = useStyles();
  return (
    <div
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={mergeClasses(styles.notice, styles[intent])}
      role={live}
    >
      <span aria-hidden="true" className={mergeClasses(styles.sign, styles[`${intent}Sign`])}>
        {SIGNS[intent]}
      </span>
      <div>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <div className={styles.text}>{children}</div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
