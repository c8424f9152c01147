import type { Services } from "../protocol/services";
import { text } from "./given";
import { KeptObject } from "./kept-object";
import type { KeptShape } from "./kept-object";

/** Source: Excel.DocumentProperties. */
export const DOCUMENT_PROPERTIES: KeptShape = {
  className: "DocumentProperties",
  properties: {
    title: text,
    subject: text,
    author: text,
    keywords: text,
    comments: text,
    category: text,
    manager: text,
    company: text,
  },
};

export function documentProperties(services: Services): KeptObject {
  return new KeptObject(services, DOCUMENT_PROPERTIES, services.book.memory.properties);
}
