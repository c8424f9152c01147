import { FluentProvider } from "@fluentui/react-components";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { withAnswer } from "../../src/core/comparison/with-answer";
import { compare } from "../../src/core/scoring/compare";
import { rating } from "../../src/core/units";
import { themes } from "../../src/taskpane/theme/themes";
import { CompareView } from "../../src/taskpane/views/compare/CompareView";
import { RateView } from "../../src/taskpane/views/rate/RateView";
import { sessionFor } from "../taskpane/session-for";
import { benchAssessment } from "./bench-assessment";

const RUNS = 40;
/** The first runs find the code cold. */
const WARM_UP = 10;
const VENDORS = 10;
const VIEWS = { compare: CompareView, rate: RateView };

/** One rating after the other, each drawn at once. */
export async function updateTimes(view: keyof typeof VIEWS) {
  const View = VIEWS[view];
  let assessment = await benchAssessment({ criteria: 74, vendors: VENDORS });
  const base = sessionFor(assessment);
  const pane = document.createElement("div");
  document.body.append(pane);
  const root = createRoot(pane);
  const comparing: number[] = [];
  const drawing: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const vendor = assessment.vendors[run % VENDORS];
    const criterion = assessment.criteria[run];
    if (vendor === undefined || criterion === undefined) throw new RangeError("The assessment is too small.");
    assessment = withAnswer(assessment, vendor.id, criterion.id, { rating: rating(run % 5), evidence: "A" });
    const started = performance.now();
    const session = { ...base, assessment, comparison: compare(assessment) };
    const compared = performance.now();
    flushSync(() =>
      root.render(
        <FluentProvider theme={themes.light}>
          <View session={session} />
        </FluentProvider>,
      ),
    );
    comparing.push(compared - started);
    drawing.push(performance.now() - compared);
    // Effects and what is loaded on first use take their turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const isShown = pane.textContent !== "";
  root.unmount();
  pane.remove();
  if (!isShown) throw new TypeError("The view showed nothing.");
  return { comparing: comparing.slice(WARM_UP), drawing: drawing.slice(WARM_UP) };
}
