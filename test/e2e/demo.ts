import type { Frame, Page } from "playwright-core";
import { openBrowser, paneOf } from "./browser";
import { startDemo } from "./demo-server";

/** The demo in a browser, as somebody who opens it sees it. */
export interface Demo {
  readonly address: string;
  readonly page: Page;
  readonly pane: Frame;
  /** Messages of errors that nothing caught, and addresses that were asked for, since the start. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** `search` is what stands behind the address. */
export async function openDemo({ search = "", width = 1366, height = 768 } = {}): Promise<Demo> {
  const server = await startDemo();
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  const errors: string[] = [];
  const requests: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(60_000);
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${server.address}/${search}`);
    return { address: server.address, page, pane: await paneOf(page), errors, requests, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
