import type { Answer, Project, Vendor } from "../../assessment/model";
import type { CatalogDomainId } from "../domains";
import type { EXAMPLE_VENDORS, ExampleVendorId } from "../example/vendors";

export type ExampleAnswerTexts = Pick<
  Answer,
  "reference" | "finding" | "reason" | "approver" | "condition" | "conditionOwner" | "reply"
>;

/** Words for every answer of the vendor; one that is missing does not compile. */
export type ExampleAnswerTextsOf<Id extends ExampleVendorId> = {
  readonly [Criterion in keyof (typeof EXAMPLE_VENDORS)[Id]]: ExampleAnswerTexts;
};

interface ExampleVendorTexts<Id extends ExampleVendorId> extends Pick<
  Vendor,
  "name" | "product" | "incorporatedIn" | "owners"
> {
  readonly answers: ExampleAnswerTextsOf<Id>;
}

export interface ExampleTexts {
  readonly title: string;
  readonly project: Pick<
    Project,
    | "buyer"
    | "owner"
    | "purpose"
    | "peopleAtRisk"
    | "benefits"
    | "confidentiality"
    | "weightsFixedBy"
    | "notice"
  >;
  /** Role of the person who rates a domain. */
  readonly assessors: Readonly<Record<CatalogDomainId, string>>;
  readonly vendors: { readonly [Id in ExampleVendorId]: ExampleVendorTexts<Id> };
}
