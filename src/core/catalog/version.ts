/** Version of the criteria, their weights, severities and wording. Any change to them raises it. */
export const CATALOG_VERSION = "0.1.0";

/** Version of the arithmetic: docs/methodology.md. */
export const METHOD_VERSION = "1.0";
