import { type RefObject, useEffect, useRef, useState } from "react";
import type { VendorId } from "../../../core/units";

/** Below this height the levels, not the question, stand at the top when a criterion opens. In CSS pixels. */
const LOW_PANE = 460;

interface FocusRequest {
  readonly vendor: VendorId;
  readonly scrolls: boolean;
}

/** Puts the focus on a vendor's levels once they are drawn: on its chosen level, or the first. */
export function useLevelFocus(
  block: RefObject<HTMLElement | null>,
): (vendor: VendorId, scrolls: boolean) => void {
  const [request, setRequest] = useState<FocusRequest>();
  const handled = useRef<FocusRequest>(undefined);
  useEffect(() => {
    if (request === undefined || request === handled.current || block.current === null) return;
    handled.current = request;
    if (request.scrolls) scrollTo(block.current);
    levelOf(block.current, request.vendor)?.focus({ preventScroll: request.scrolls });
  });
  return (vendor, scrolls) => setRequest({ vendor, scrolls });
}

function levelOf(block: HTMLElement, vendor: VendorId): HTMLInputElement | undefined {
  const radios = [...block.querySelectorAll<HTMLInputElement>(`input[name="level-${vendor}"]`)];
  return radios.find(({ checked }) => checked) ?? radios[0];
}

function scrollTo(block: HTMLElement): void {
  const body = block.closest("main");
  if (body === null) return;
  body.scrollTop = window.innerHeight < LOW_PANE ? block.offsetTop - body.offsetTop : 0;
}
