import { defaultDomains } from "../../../src/core/catalog/default-domains";

describe("default domains", () => {
  test("are all eleven, with weights that total 100, while no technology is chosen", () => {
    const domains = defaultDomains("en");

    expect(domains).toHaveLength(11);
    expect(domains.reduce((total, { weight }) => total + Number(weight), 0)).toBe(100);
    expect(domains[4]).toEqual({ id: "PRV", title: "Privacy and data protection", weight: 13 });
  });

  test("leave out a domain in which the chosen technology has no criteria", () => {
    expect(defaultDomains("en", ["cloud-hosting"]).map(({ id }) => id)).not.toContain("ALG");
    expect(defaultDomains("en", ["cloud-hosting", "ai-ml"]).map(({ id }) => id)).toContain("ALG");
  });
});
