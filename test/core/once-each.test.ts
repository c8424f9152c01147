import { onceEach } from "../../src/core/once-each";

test("each object is asked about once, also where the answer is nothing", () => {
  const asked: object[] = [];
  const answer = onceEach((given: { readonly size: number }) => {
    asked.push(given);
    return given.size === 0 ? undefined : given.size;
  });
  const [one, none] = [{ size: 1 }, { size: 0 }];
  expect([one, none, one, none, { size: 1 }].map(answer)).toEqual([1, undefined, 1, undefined, 1]);
  expect(asked).toHaveLength(3);
});
