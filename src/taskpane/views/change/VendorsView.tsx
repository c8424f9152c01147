import { useState } from "react";
import type { Assessment, Vendor } from "../../../core/assessment/model";
import { removeVendor, reorderVendors, restoreVendor } from "../../../core/changes/vendor-changes";
import type { VendorId } from "../../../core/units";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { ArchivedVendors } from "./ArchivedVendors";
import { ChangePage } from "./ChangePage";
import { PreviewLines } from "./PreviewLines";
import { useChange } from "./use-change";
import { VendorList } from "./VendorList";
import { VendorNamePage } from "./VendorNamePage";
import { VendorQuestion } from "./VendorQuestion";

/** What the person is about to do with which vendor. */
type Step =
  | { readonly kind: "list" }
  | { readonly kind: "add" }
  | { readonly kind: "rename"; readonly vendor: Vendor }
  | { readonly kind: "remove"; readonly vendor: Vendor }
  | { readonly kind: "restore"; readonly vendor: Vendor };

const LIST: Step = { kind: "list" };

/** Add, rename, order, remove and bring back vendors. */
export function VendorsView({ session }: { readonly session: Session }) {
  const { vendors: strings } = useStrings(changeStrings);
  const [step, setStep] = useState<Step>(LIST);
  const { done, carryOut } = useChange(session);
  const { assessment } = session;
  if (assessment === undefined) return null;
  const page = { session, assessment, carryOut, onBack: () => setStep(LIST) };
  const now = presentStep(assessment, step);
  switch (now.kind) {
    case "add":
      return <VendorNamePage {...page} />;
    case "rename":
      return <VendorNamePage {...page} vendor={now.vendor} />;
    case "remove":
      return (
        <VendorQuestion
          {...page}
          vendor={now.vendor}
          title={strings.removeTitle(now.vendor.name)}
          lead={strings.hasAnswers(
            answersAbout(now.vendor, assessment.archive?.answers.get(now.vendor.id)?.size),
          )}
          action={strings.removeIt(now.vendor.name)}
          apply={(one) => removeVendor(one, now.vendor.id)}
          log={{ what: strings.log.removed, from: labelOf(now.vendor) }}
        />
      );
    case "restore":
      return (
        <VendorQuestion
          {...page}
          vendor={now.vendor}
          title={strings.bringBackIt(now.vendor.name)}
          action={strings.bringBackIt(now.vendor.name)}
          apply={(one) => restoreVendor(one, now.vendor.id)}
          log={{ what: strings.log.restored, to: labelOf(now.vendor) }}
        />
      );
    case "list":
      return <ListPage session={session} done={done} carryOut={carryOut} onStep={setStep} />;
  }
}

/** A vendor that went, or came back, leaves nothing to ask. */
function presentStep({ vendors, archive }: Assessment, step: Step): Step {
  if (step.kind === "list" || step.kind === "add") return step;
  const asked = step.kind === "restore" ? (archive?.vendors ?? []) : vendors;
  const vendor = asked.find(({ id }) => id === step.vendor.id);
  return vendor === undefined ? LIST : { ...step, vendor };
}

interface ListPageProps {
  readonly session: Session;
  readonly done: string | undefined;
  readonly carryOut: ReturnType<typeof useChange>["carryOut"];
  readonly onStep: (step: Step) => void;
}

function ListPage({ session, done, carryOut, onStep }: ListPageProps) {
  const { vendors: strings } = useStrings(changeStrings);
  const present = session.assessment?.vendors ?? [];
  const [order, setOrder] = useState<readonly VendorId[]>();
  const shown = inOrder(present, order);
  const isOrdered = shown.some((vendor, place) => vendor.id !== present[place]?.id);
  const names = shown.map(labelOf);
  const reorder = () =>
    carryOut(
      {
        title: strings.log.order,
        apply: (one) =>
          reorderVendors(
            one,
            inOrder(one.vendors, order).map(({ id }) => id),
          ).assessment,
        log: { what: strings.log.order, from: present.map(labelOf).join(", "), to: names.join(", ") },
      },
      () => setOrder(undefined),
    );
  const primary = isOrdered
    ? { label: strings.order, onClick: reorder }
    : { label: strings.addOne, onClick: () => onStep({ kind: "add" }) };
  return (
    <ChangePage
      session={session}
      title={strings.title}
      lead={strings.lead}
      done={isOrdered ? undefined : done}
      primary={primary}
    >
      {shown.length === 0 && <p>{strings.none}</p>}
      <VendorList
        vendors={shown}
        onOrder={setOrder}
        onRename={(vendor) => onStep({ kind: "rename", vendor })}
        onRemove={(vendor) => onStep({ kind: "remove", vendor })}
      />
      {isOrdered && <PreviewLines session={session} lines={[strings.orderLead(names)]} />}
      <ArchivedVendors
        vendors={session.assessment?.archive?.vendors ?? []}
        onBringBack={(vendor) => onStep({ kind: "restore", vendor })}
      />
    </ChangePage>
  );
}

function labelOf({ id, name }: Pick<Vendor, "id" | "name">): string {
  return `${id} ${name}`;
}

/** The order wanted; vendors that came meanwhile stand last, those that went are left out. */
function inOrder(vendors: readonly Vendor[], order: readonly VendorId[] | undefined): readonly Vendor[] {
  if (order === undefined) return vendors;
  const wanted = order.flatMap((id) => vendors.find((vendor) => vendor.id === id) ?? []);
  return [...wanted, ...vendors.filter(({ id }) => !order.includes(id))];
}

function answersAbout({ answers }: Vendor, archived = 0): number {
  return answers.size + archived;
}
