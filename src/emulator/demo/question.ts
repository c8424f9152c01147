export interface Question {
  readonly text: string;
  readonly verb: string;
  readonly onConfirm: () => void;
}

/** Asks in the bar itself, in place of a dialog. Keep and Escape change nothing, and the focus goes back. */
export function ask(place: HTMLElement, { text, verb, onConfirm }: Question): void {
  const asker = document.activeElement;
  const close = () => {
    place.replaceChildren();
    if (asker instanceof HTMLElement) asker.focus();
  };
  const words = document.createElement("span");
  words.textContent = text;
  const keep = button("Keep", close);
  const confirm = button(verb, () => {
    close();
    onConfirm();
  });
  confirm.className = "primary";
  for (const control of [keep, confirm]) {
    control.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") close();
    });
  }
  place.replaceChildren(words, keep, confirm);
  keep.focus();
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}
