/** Widths of a task pane: 320 px on Windows, 350 px on the web, and room to try more. */
const NARROWEST = 270;
const WIDEST = 560;
const STEP = 10;

/** Makes the line between sheet and pane movable, with the mouse and with the arrow keys. */
export function resizePane(main: HTMLElement, divider: HTMLElement, start: number): void {
  let width = start;
  const set = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    main.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
    divider.setAttribute("aria-valuetext", `Pane ${width} pixels wide`);
  };
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  divider.addEventListener("keydown", (event) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: -WIDEST, End: WIDEST }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    set(width + change);
  });
  divider.addEventListener("pointerdown", (event) => {
    // The pane is a page of its own and would swallow the pointer.
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(main.getBoundingClientRect().right - event.clientX);
  });
  set(start);
}
