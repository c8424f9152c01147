import type { Snapshot } from "../index";

const DATABASE = "hria-scorecard-demo";
const STORE = "workbooks";
const KEY = "workbook";
const NOT_STORED = new Error("This browser does not keep the workbook: a reload begins with an empty one.");

/** The workbook this browser kept from an earlier visit. */
export async function readStored(): Promise<Snapshot | undefined> {
  return await inStore("readonly", (store) => store.get(KEY));
}

export async function writeStored(snapshot: Snapshot): Promise<void> {
  await inStore("readwrite", (store) => store.put(snapshot, KEY));
}

export async function deleteStored(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.addEventListener("complete", () => resolve(request.result));
      transaction.addEventListener("error", () => reject(transaction.error ?? NOT_STORED));
      transaction.addEventListener("abort", () => reject(transaction.error ?? NOT_STORED));
    });
  } finally {
    database.close();
  }
}

async function opened(): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? NOT_STORED));
  });
}
