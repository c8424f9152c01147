import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", padding: "100px 0 30px" },
  list: { margin: "10px", color: tokens.colorNeutralForeground2BrandSelected },
  form: { display: "flex", flexDirection: "column", alignItems: "center", margin: "20px" },
});

const ITEMS = [
  "Achieve more with Office integration",
  "Unlock features and functionality",
  "Create and visualize like a pro",
];

/**
 * Stands in for the start of the stock React task-pane template, with the same published packages: a header, three
 * lines, a text field and a button. Its polyfills for Internet Explorer and its icons are not installed here, so that
 * the stand-in is smaller than the template.
 */
function StockPane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = () =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <h1>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {ITEMS.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label="Enter text to be inserted into the document.">
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" onClick={() => void insert()}>
          Insert text
        </Button>
      </div>
    </div>
  );
}

const container = document.getElementById("pane");
void Office.onReady(() => {
  if (container === null) throw new TypeError("The page has no element with the id pane.");
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <StockPane />
    </FluentProvider>,
  );
});
