import type { ExcelHost } from "../protocol/excel-host";
import { BODY, FLAGS } from "../protocol/wire";
import { appContext } from "./web-context";

export interface WebFrameOptions {
  /** The add-in's page, on the same host name as this page; the client asks for https. */
  readonly url: string;
  readonly excelApi?: string;
}

export interface WebFrame {
  readonly frame: HTMLIFrameElement;
  /** Presses a ribbon button of the add-in; false until the add-in listens. */
  readonly pressButton: (functionName: string, buttonId: string) => boolean;
  readonly close: () => void;
}

/** A message of the client; only calls (type 0) ask for something. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

const CALL = 0;
const REGISTER = 1;
const BATCH = 93;
const EVENT_MESSAGE = 65_536;
const HOST_INFO = "Excel$Web$16.01$en-us$emulated$$disableLogging$16";

/**
 * Plays the outer page of Excel on the web: puts the add-in's page into a frame and answers its Office.js client by
 * `postMessage`. What the client reads at start-up has to stand in the frame's name before the frame is inserted.
 */
export function openWebFrame(parent: HTMLElement, host: ExcelHost, options: WebFrameOptions): WebFrame {
  const { url, excelApi = "1.9" } = options;
  const frame = document.createElement("iframe");
  const xdmInfo = ["conversation", "control", location.origin].join("|");
  frame.title = "Task pane";
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: HOST_INFO,
    xdmInfo,
    serializerVersion: 1,
    flights: "[]",
  });
  const listeners = new Map<string, Message>();
  const reply = replier(frame, new URL(url, location.href).origin);
  const receive = (event: MessageEvent) => {
    const message = event.source === frame.contentWindow ? messageOf(event.data) : undefined;
    if (message) void handle(message, host, listeners, reply, excelApi);
  };
  window.addEventListener("message", receive);
  const disconnect = host.events.connect((type, target, content) => {
    const listener = listeners.get("richApiMessage");
    if (listener)
      reply(listener, { ArrayData: [[EVENT_MESSAGE, type, target, JSON.stringify(content), "event"]] }, true);
  });
  frame.src = `${url}${url.includes("?") ? "&" : "?"}_host_Info=${HOST_INFO}`;
  parent.append(frame);
  const pressButton = (functionName: string, buttonId: string) => {
    const listener = listeners.get("appCommandInvoked");
    if (listener)
      reply(listener, ["command", functionName, JSON.stringify({ source: { id: buttonId } })], true);
    return listener !== undefined;
  };
  const close = () => {
    window.removeEventListener("message", receive);
    disconnect();
    frame.remove();
  };
  return { frame, pressButton, close };
}

type Reply = (message: Message, data: unknown, isEvent?: boolean) => void;

async function handle(
  message: Message,
  host: ExcelHost,
  listeners: Map<string, Message>,
  reply: Reply,
  excelApi: string,
): Promise<void> {
  const { _actionName: action, _actionType: type, _data: data } = message;
  if (action === "ContextActivationManager_getAppContextAsync") return reply(message, appContext(excelApi));
  if (action === "executeMethod" && data.DdaMethod?.DispatchId === BATCH) {
    const body = await host.answer(String(data.ArrayData?.[BODY]), Number(data.ArrayData?.[FLAGS]));
    return reply(message, { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], body] });
  }
  if (type === REGISTER) listeners.set(action, message);
  return reply(message, { Version: 1, Error: 0 });
}

function messageOf(data: unknown): Message | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const message: Message = JSON.parse(data);
  const { _messageType: type } = message;
  return type === CALL ? message : undefined;
}

function replier(frame: HTMLIFrameElement, origin: string): Reply {
  return (message, data, isEvent = false) => {
    const { _actionName, _conversationId, _correlationId } = message;
    const answer = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(answer), origin);
  };
}
