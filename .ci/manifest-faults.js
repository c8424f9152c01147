// @ts-check
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

/** Order of the children of OfficeApp: Microsoft's "manifest element ordering". Excel refuses any other. */
const ELEMENT_ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const REQUIRED = ELEMENT_ORDER.filter((name) => name !== "AlternateId" && name !== "AppDomains");
const COMMAND_ORDER = {
  Control: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
/** Longest text of a resource in characters, by the list it stands in. */
const LONGEST = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
const ICON_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };
/** Sizes of a command's icon that Excel requires. */
const COMMAND_SIZES = ["16", "32", "80"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/**
 * Everything wrong with an XML manifest, one sentence a fault; empty when it is sound. The vendor's own check is a remote
 * service that accepts dangling resource ids, plain http and missing icons, so that these are looked at here.
 *
 * @param {string} xml
 * @param {{ readonly folder: string, readonly isProduction?: boolean }} place `folder` holds the files the addresses name.
 * @returns {string[]}
 */
export function manifestFaults(xml, place) {
  const root = parse(xml);
  if (typeof root === "string") return [root];
  return [
    ...orderFaults(root),
    ...identityFaults(root),
    ...requirementFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root, place.isProduction === true),
    ...iconFaults(root, place.folder),
  ];
}

/** @param {string} xml @returns {Element | string} */
function parse(xml) {
  if (/<!DOCTYPE/i.test(xml)) return "The manifest must not have a DOCTYPE.";
  try {
    return new JSDOM(xml, { contentType: "text/xml" }).window.document.documentElement;
  } catch (cause) {
    return `The manifest is not well-formed XML: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** @param {Element} root */
function orderFaults(root) {
  const faults = REQUIRED.filter((name) => child(root, name) === undefined).map(
    (name) => `${name} is missing.`,
  );
  faults.push(...wrongOrder(root, ELEMENT_ORDER));
  for (const [name, order] of Object.entries(COMMAND_ORDER)) {
    for (const element of all(root, name)) faults.push(...wrongOrder(element, order));
  }
  return faults;
}

/** @param {Element} parent @param {readonly string[]} order */
function wrongOrder(parent, order) {
  const names = [...parent.children].map((element) => element.localName);
  const faults = names
    .filter((name) => !order.includes(name))
    .map((name) => `${parent.localName} must not contain ${name}.`);
  const places = names.map((name) => order.indexOf(name)).filter((at) => at >= 0);
  const late = places.findIndex((at, index) => index > 0 && at < (places[index - 1] ?? 0));
  if (late > 0)
    faults.push(
      `In ${parent.localName}, ${names[late]} stands after ${names[late - 1]}; the order is fixed.`,
    );
  return faults;
}

/** @param {Element} root */
function identityFaults(root) {
  const faults = [];
  if (!GUID.test(text(root, "Id"))) faults.push("Id must be a GUID.");
  if (!VERSION.test(text(root, "Version")))
    faults.push("Version must be two to four numbers, for example 1.0.0.0.");
  if (root.getAttribute("xsi:type") !== "TaskPaneApp") faults.push("xsi:type must be TaskPaneApp.");
  if (text(root, "ProviderName").length > 125) faults.push("ProviderName is longer than 125 characters.");
  if (value(root, "DisplayName").length > 125) faults.push("DisplayName is longer than 125 characters.");
  if (value(root, "Description").length > 250) faults.push("Description is longer than 250 characters.");
  for (const name of ["DisplayName", "Description"])
    if (value(root, name) === "") faults.push(`${name} is empty.`);
  return faults;
}

/** @param {Element} root */
function requirementFaults(root) {
  const faults = [];
  const overrides = child(root, "VersionOverrides");
  if (overrides?.getAttribute("xsi:type") !== "VersionOverridesV1_0") {
    faults.push("VersionOverrides must be VersionOverridesV1_0: task panes know no other.");
  }
  const set = all(root, "Set").find((element) => element.getAttribute("Name") === "ExcelApi");
  if (set?.getAttribute("MinVersion") !== "1.9") faults.push("Requirements must name ExcelApi 1.9.");
  if (text(root, "Permissions") !== "ReadWriteDocument")
    faults.push("Permissions must be ReadWriteDocument.");
  const host = child(child(root, "Hosts"), "Host");
  if (host?.getAttribute("Name") !== "Workbook") faults.push("Hosts must name Workbook.");
  return faults;
}

/** @param {Element} root */
function resourceFaults(root) {
  const faults = [];
  const defined = new Map();
  for (const [list, longest] of Object.entries(LONGEST)) {
    for (const resource of all(root, list)[0]?.children ?? []) {
      const id = resource.getAttribute("id") ?? "";
      if (id === "" || id.length > 32) faults.push(`The resource id "${id}" must have 1 to 32 characters.`);
      if (defined.has(id)) faults.push(`The resource ${id} is defined twice.`);
      if ((resource.getAttribute("DefaultValue") ?? "") === "") faults.push(`The resource ${id} is empty.`);
      if ((resource.getAttribute("DefaultValue") ?? "").length > longest) {
        faults.push(`The resource ${id} is longer than ${longest} characters.`);
      }
      defined.set(id, list);
    }
  }
  const used = new Set(
    [...root.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? ""),
  );
  for (const id of used) if (!defined.has(id)) faults.push(`The resource ${id} is used but not defined.`);
  for (const id of defined.keys())
    if (!used.has(id)) faults.push(`The resource ${id} is defined but not used.`);
  return faults;
}

/** @param {Element} root @param {boolean} isProduction */
function addressFaults(root, isProduction) {
  const faults = [];
  const domains = all(root, "AppDomain").map((element) => element.textContent ?? "");
  for (const address of [...addresses(root), ...domains]) {
    if (!address.startsWith("https://")) faults.push(`${address} must begin with https://.`);
    if (isProduction && /localhost|127\.0\.0\.1/.test(address))
      faults.push(`${address} must not be on localhost.`);
  }
  for (const domain of domains)
    if (/^https:\/\/[^/*]+$/.exec(domain) === null) faults.push(`${domain} must be an origin.`);
  return faults;
}

/** @param {Element} root @param {string} folder */
function iconFaults(root, folder) {
  const faults = [];
  for (const [name, size] of Object.entries(ICON_SIZES))
    faults.push(...pngFaults(value(root, name), size, folder));
  for (const icon of all(root, "Icon")) {
    const images = [...icon.children];
    const sizes = images.map((image) => image.getAttribute("size") ?? "");
    for (const size of COMMAND_SIZES)
      if (!sizes.includes(size)) faults.push(`An icon has no image of size ${size}.`);
    for (const image of images) {
      const resource = [...root.querySelectorAll("[id]")].find(
        (one) => one.getAttribute("id") === image.getAttribute("resid"),
      );
      const address = resource?.getAttribute("DefaultValue");
      if (address) faults.push(...pngFaults(address, Number(image.getAttribute("size")), folder));
    }
  }
  return [...new Set(faults)];
}

/** @param {string} address @param {number} size in pixels @param {string} folder */
function pngFaults(address, size, folder) {
  const file = path.join(folder, address.replace(/^https?:\/\/[^/]+/, ""));
  if (!existsSync(file)) return [`The icon ${address} does not exist.`];
  const bytes = readFileSync(file);
  // PNG specification: 8 bytes of signature, then the IHDR chunk with width and height at bytes 16 and 20.
  if (bytes.toString("latin1", 1, 4) !== "PNG") return [`The icon ${address} is not a PNG file.`];
  const found = `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
  return found === `${size} x ${size}`
    ? []
    : [`The icon ${address} is ${found} pixels, declared as ${size} x ${size}.`];
}

/** @param {Element} root */
function addresses(root) {
  return [...root.querySelectorAll("[DefaultValue]")]
    .filter((element) =>
      ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"].includes(
        element.localName,
      ),
    )
    .map((element) => element.getAttribute("DefaultValue") ?? "");
}

/** @param {Element | undefined} parent @param {string} name */
function child(parent, name) {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}

/** @param {Element} root @param {string} name */
function all(root, name) {
  return [...root.querySelectorAll("*")].filter((element) => element.localName === name);
}

/** @param {Element} root @param {string} name */
function text(root, name) {
  return child(root, name)?.textContent?.trim() ?? "";
}

/** @param {Element} root @param {string} name */
function value(root, name) {
  return child(root, name)?.getAttribute("DefaultValue") ?? "";
}
