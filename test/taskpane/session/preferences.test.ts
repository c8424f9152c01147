import {
  DEFAULT_PREFERENCES,
  preferencesFrom,
  preferencesText,
} from "../../../src/taskpane/session/preferences";

describe("preferences", () => {
  test("come back as they were written", () => {
    const preferences = {
      ...DEFAULT_PREFERENCES,
      appearance: "dark",
      order: "by-vendor",
      movesOn: false,
      criterion: "GAC-01",
      vendor: "B",
    } as const;
    expect(preferencesFrom(preferencesText(preferences))).toEqual(preferences);
  });

  test.each([undefined, "", "{", "null", "[]", "7", '{"appearance":"pink","order":3}'])(
    "%j gives the defaults",
    (text) => {
      expect(preferencesFrom(text)).toMatchObject(DEFAULT_PREFERENCES);
    },
  );

  test("an entry that cannot be read costs only itself", () => {
    expect(preferencesFrom('{"appearance":"dark","criterion":7}')).toMatchObject({
      appearance: "dark",
      criterion: undefined,
    });
  });

  test("a stored prototype stays data", () => {
    expect(preferencesFrom('{"__proto__":{"appearance":"dark"}}').appearance).toBe("excel");
  });
});
