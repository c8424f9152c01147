import { JOURNAL_NAMESPACE } from "./journal";

/** Leaves one part under the namespace, with this content and a new id; none for `undefined`. */
export function replaceXml(
  context: Excel.RequestContext,
  namespace: string,
  xml: string | undefined,
): Excel.CustomXmlPart | undefined {
  const { customXmlParts } = context.workbook;
  customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().delete();
  return xml === undefined ? undefined : customXmlParts.add(xml);
}

export async function readXml(context: Excel.RequestContext, namespace: string): Promise<string | null> {
  const { customXmlParts } = context.workbook;
  const xml = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().getXml();
  await context.sync();
  return xml.value;
}

export function closeJournal(context: Excel.RequestContext): void {
  replaceXml(context, JOURNAL_NAMESPACE, undefined);
}
