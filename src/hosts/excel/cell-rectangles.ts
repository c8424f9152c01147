import type { CellWrite } from "../../workbook/cells";

type Place = Pick<CellWrite, "name" | "row" | "column">;

/** What to write into a cell, or into the rectangle that begins with it. */
export interface Rectangle<Content> extends Place {
  readonly values: readonly (readonly Content[])[];
}

/**
 * Cells that follow each other side by side, and rows of them that follow each other downwards, as one action each: Excel
 * carries it out whole or not at all, makes one change of it and one step of undo.
 */
export function rectanglesIn<Content>(
  cells: readonly (Place & { readonly content: Content })[],
): readonly Rectangle<Content>[] {
  const runs = joined(
    cells.map(({ name, row, column, content }) => ({ name, row, column, values: [[content]] })),
    (before, next) => before.row === next.row && before.column + widthOf(before) === next.column,
    (before, next) => [[...(before[0] ?? []), ...(next[0] ?? [])]],
  );
  return joined(
    runs,
    (before, next) =>
      before.row + before.values.length === next.row &&
      before.column === next.column &&
      widthOf(before) === widthOf(next),
    (before, next) => [...before, ...next],
  );
}

/** The range of a rectangle's values, from its first cell on. */
export function sized(first: Excel.Range, values: Rectangle<unknown>["values"]): Excel.Range {
  return first.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
}

type Values<Content> = Rectangle<Content>["values"];

function joined<Content>(
  parts: readonly Rectangle<Content>[],
  goesOn: (before: Rectangle<Content>, next: Rectangle<Content>) => boolean,
  join: (before: Values<Content>, next: Values<Content>) => Values<Content>,
): readonly Rectangle<Content>[] {
  const whole: Rectangle<Content>[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.name === part.name && goesOn(last, part))
      whole.splice(-1, 1, { ...last, values: join(last.values, part.values) });
    else whole.push(part);
  }
  return whole;
}

function widthOf({ values }: Rectangle<unknown>): number {
  return values[0]?.length ?? 0;
}
