/** The function, asked once for each object it is given: for what never changes once it is made. */
export function onceEach<Given extends object, Answer>(
  compute: (given: Given) => Answer,
): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const found = known.get(given) ?? { answer: compute(given) };
    known.set(given, found);
    return found.answer;
  };
}
