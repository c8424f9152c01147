/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Domain } from "../../../../src/core/assessment/model";
import { domainId } from "../../../../src/core/units";
import type { WeightChoice } from "../../../../src/taskpane/views/weights/weight-choice";
import { WeightMethods } from "../../../../src/taskpane/views/weights/WeightMethods";
import { renderView } from "../../render-view";

const user = userEvent.setup({ delay: null });
const domains: readonly Domain[] = [
  { id: domainId("PRV"), title: "Privacy", weight: 13 },
  { id: domainId("SEC"), title: "Security", weight: 8 },
  { id: domainId("REM"), title: "Remedy", weight: 5 },
];

function weigh(given = domains) {
  const used: WeightChoice[] = [];
  renderView(
    <WeightMethods domains={given} onUse={(choice) => void used.push(choice)} onBack={() => undefined} />,
  );
  return used;
}

const choose = (method: string) =>
  user.selectOptions(screen.getByLabelText("How do you want to judge?"), method);
const use = () => user.click(screen.getByRole("button", { name: "Use these weights" }));
const shareOf = (domain: string) => within(screen.getByRole("row", { name: new RegExp(`^${domain}`) }));
const judge = (words: string) => user.click(screen.getByRole("radio", { name: words }));
const nextPair = () => user.click(screen.getByRole("button", { name: "Next pair" }));

async function fill(label: string, text: string) {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), text);
}

describe("putting domains in order", () => {
  test("begins with the order of the weights and shows shares at once", async () => {
    const used = weigh();
    expect(screen.getByLabelText("Place of Security")).toHaveValue("2");
    expect(shareOf("Privacy").getByText("61.1 %")).toBeVisible();
    await fill("Place of Security", "1");
    expect(shareOf("Security").getByText("44.4 %")).toBeVisible();
    await use();
    expect([...(used[0]?.weights ?? [])]).toEqual([
      ["PRV", 44.4],
      ["SEC", 44.4],
      ["REM", 11.1],
    ]);
    expect(used[0]).toMatchObject({ method: "order", contexts: [] });
  });

  test("says what is wrong with a place, and gives no weights meanwhile", async () => {
    const used = weigh();
    await fill("Place of Security", "first");
    expect(screen.getAllByText("Enter a whole number from 1, for example 2.")[0]).toBeVisible();
    expect(shareOf("Privacy").getByText("–")).toBeVisible();
    await use();
    expect(used).toEqual([]);
  });
});

describe("comparing with the most important", () => {
  test("asks for one domain with 100", async () => {
    const used = weigh();
    await choose("Compare with the most important");
    await fill("Points of Privacy", "80");
    await use();
    expect(screen.getByRole("alert")).toHaveTextContent("Give 100 to the domain that matters most.");
    await fill("Points of Remedy", "100");
    await use();
    expect([...(used[0]?.weights.values() ?? [])].reduce((sum, weight) => sum + weight)).toBeCloseTo(100, 9);
  });
});

describe("comparing in pairs", () => {
  test("shows shares as soon as the pairs connect, and agreement once all are judged", async () => {
    const used = weigh();
    await choose("Compare in pairs");
    expect(screen.getByText("Pair 1 of 3, 0 judged")).toBeVisible();
    await judge("Privacy counts somewhat more");
    expect(screen.getByText("Judge the other 2 pairs to see how well your judgements agree.")).toBeVisible();
    await nextPair();
    await judge("Security counts somewhat more");
    expect(screen.getByText("69.2 %")).toBeVisible();
    await nextPair();
    await judge("Privacy counts extremely more");
    expect(screen.getByRole("status")).toHaveTextContent(
      "Your judgements agree well enough. Consistency ratio 0.00; up to 0.10 is fine.",
    );
    await use();
    expect([...(used[0]?.weights.values() ?? [])]).toEqual([69.2, 23.1, 7.7]);
  });

  test("names the judgement to look at again, and leads to it", async () => {
    weigh();
    await choose("Compare in pairs");
    await judge("Privacy counts strongly more");
    await nextPair();
    await judge("Security counts strongly more");
    await nextPair();
    await judge("Remedy counts strongly more");
    expect(screen.getByText("Some judgements contradict each other")).toBeVisible();
    expect(screen.getByText(/Look first at this one/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Look at this pair" }));
    expect(screen.getByRole("radio", { checked: true })).toBeVisible();
  });

  test("works by keyboard alone", async () => {
    weigh();
    await choose("Compare in pairs");
    screen.getByRole("radio", { name: "Privacy counts extremely more" }).focus();
    await user.keyboard(" {ArrowDown}");
    expect(screen.getByRole("radio", { name: "Privacy counts very strongly more" })).toBeChecked();
  });

  test("is refused for more domains than a ratio is known for", async () => {
    const many = Array.from({ length: 16 }, (_, place) => ({
      id: domainId(`OWN${place}`),
      title: `Own domain ${place}`,
      weight: 1,
    }));
    weigh(many);
    await choose("Compare in pairs");
    expect(screen.getByText(/Pairs work for up to 15 domains/)).toBeVisible();
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  });
});

describe("a stricter context", () => {
  test("says why, what it doubles and what it asks for", async () => {
    const used = weigh();
    await choose("Choose a stricter context");
    const context = screen.getByRole("checkbox", { name: "Able to watch many people" });
    expect(context).toHaveAccessibleDescription(
      /Doubles Privacy\. A statement without a document then counts up to 1, and a red flag is clear only from level 3\.$/,
    );
    await user.click(context);
    await use();
    expect(used[0]).toMatchObject({ contexts: ["surveillance"], method: "context" });
    expect(used[0]?.weights.get(domainId("PRV"))).toBe(26);
  });
});
