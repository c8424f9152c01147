import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { Range } from "../objects/range";
import { WorkbookObject } from "../objects/workbook";
import { Worksheet } from "../objects/worksheet";
import { answerBatch } from "./batch";
import { byteLength } from "./byte-length";
import { isByClient } from "./client-batches";
import { EventHub } from "./event-hub";
import { checkpointOf, Faults } from "./faults";
import type { Fault } from "./faults";
import { KeptObjects } from "./kept-objects";
import type { Services } from "./services";
import { Undo } from "./undo";
import { DELAY_FOR_CELL_EDIT } from "./wire";
import type { Answer, Batch, WireError } from "./wire";

export interface HostOptions {
  /** Bytes of one request or answer. Source: Microsoft Learn, "Resource limits and performance optimization": 5 MB on the web. */
  readonly payloadLimit?: number;
}

/** One batch and its answer. */
export interface Trip {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly milliseconds: number;
  readonly error: string | undefined;
  /** Sent by the client on its own account, un-awaited: at start-up, and after `Excel.run` to give references back. */
  readonly isByClient: boolean;
}

/** Excel as the Office.js client sees it: takes batches, one at a time, and answers them from a workbook. */
export class ExcelHost {
  readonly book: Book;
  readonly events: EventHub;
  readonly trips: Trip[] = [];
  /** Members that were asked for and are not answered; a test that ends with one here has failed. */
  readonly unsupported: string[] = [];
  /** Mistakes of the emulator itself. */
  readonly failures: unknown[] = [];
  /** Set while a person types in a cell: batches are refused until the cell is left. */
  isEditingCell = false;
  readonly undo = new Undo();
  readonly #payloadLimit: number;
  readonly #kept = new KeptObjects();
  readonly #faults = new Faults();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(book: Book, { payloadLimit = 5_000_000 }: HostOptions = {}) {
    this.book = book;
    this.events = new EventHub(book);
    this.#payloadLimit = payloadLimit;
  }

  /** Round trips an add-in waited for. */
  get roundTrips(): number {
    return this.trips.filter((trip) => !trip.isByClient).length;
  }

  plantFault(fault: Fault): void {
    this.#faults.plant(fault, this.roundTrips);
  }

  /** Answers one batch, after all earlier ones: calculation is awaited inside, and must not be overtaken. */
  answer(request: string, flags = 0): Promise<string> {
    const answered = this.#queue.then(() => this.#answer(request, flags));
    this.#queue = answered.catch(() => undefined);
    return answered;
  }

  async #answer(request: string, flags: number): Promise<string> {
    const start = performance.now();
    const batch: Batch = JSON.parse(request);
    const bytesIn = byteLength(request);
    const byClient = isByClient(batch);
    const fault = byClient ? undefined : this.#faults.due(this.roundTrips + 1);
    if (fault?.hangs) return new Promise<never>(() => undefined);
    const isPatient = (flags & DELAY_FOR_CELL_EDIT) !== 0;
    const answer = await this.#carryOut(batch, bytesIn, fault, isPatient);
    const text = JSON.stringify(answer);
    const bytesOut = byteLength(text);
    const sent = bytesOut > this.#payloadLimit ? refusal("ResponsePayloadSizeLimitExceeded") : answer;
    this.trips.push({
      actions: batch.Actions.length,
      bytesIn,
      bytesOut,
      milliseconds: performance.now() - start,
      error: sent.Error?.Code,
      isByClient: byClient,
    });
    return sent === answer ? text : JSON.stringify(sent);
  }

  async #carryOut(
    batch: Batch,
    bytesIn: number,
    fault: Fault | undefined,
    isPatient: boolean,
  ): Promise<Answer> {
    if (bytesIn > this.#payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.isEditingCell && isPatient) await this.#cellLeft();
    if (this.isEditingCell) return refusal("InvalidOperationInCellEditMode");
    if (fault?.phase === "before") return refusal(fault.code, fault.message);
    const drawing = new Map<string, () => void>();
    const written: { sheet: string; area: Area }[] = [];
    const answer = await this.#run(batch, this.#services(drawing, written), fault);
    this.undo.endTrip();
    this.book.flush();
    for (const draw of drawing.values()) draw();
    this.book.flush();
    for (const { sheet, area } of written) this.book.reportChange({ sheet, area, isByPerson: false });
    return fault?.phase === "after" ? refusal(fault.code, fault.message) : answer;
  }

  async #run(batch: Batch, services: Services, fault: Fault | undefined): Promise<Answer> {
    const checkpoint = checkpointOf(batch, fault);
    const refuse = (member: string) => this.unsupported.push(member);
    try {
      return await answerBatch(batch, new WorkbookObject(services), services, refuse, checkpoint);
    } catch (cause) {
      this.failures.push(cause);
      return refusal(
        "EmulatorFailure",
        cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      );
    }
  }

  #services(drawing: Map<string, () => void>, written: { sheet: string; area: Area }[]): Services {
    const services: Services = {
      book: this.book,
      range: (sheet, area) => new Range(services, sheet, area),
      worksheet: (sheet) => new Worksheet(services, sheet),
      keep: (object) => this.#kept.keep(object),
      kept: (id) => this.#kept.find(id),
      release: (id) => this.#kept.release(id),
      atEnd: (key, draw) => drawing.set(key, draw),
      wrote: (sheet, area) => written.push({ sheet, area }),
      noteChange: (member) => this.undo.note(member),
      events: this.events,
    };
    return services;
  }

  async #cellLeft(): Promise<void> {
    while (this.isEditingCell) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

function refusal(code: string, message = MESSAGES[code] ?? `Planted fault ${code}.`): Answer {
  const error: WireError = {
    Code: code,
    Message: message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: error };
}
