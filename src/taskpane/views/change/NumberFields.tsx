import { Field, Input, Select } from "@fluentui/react-components";
import { type Criterion, isUnreadable } from "../../../core/assessment/model";
import { shortTexts } from "../../../core/catalog";
import type { SeverityLevel } from "../../../core/catalog/criterion";
import {
  CRITERION_NUMBERS,
  type CriterionNumber,
  type CriterionNumbers,
  numberFaults,
} from "../../../core/changes/criterion-changes";
import { changeStrings } from "../../strings/change";
import { useLanguage, useStrings } from "../../strings/use-strings";
import { weightOf } from "../start/weight-entries";

export type NumberTexts = Readonly<Record<CriterionNumber, string>>;

const LEVELS: readonly SeverityLevel[] = [1, 2, 3, 4];

interface NumberFieldsProps {
  readonly texts: NumberTexts;
  readonly onType: (texts: NumberTexts) => void;
}

/** The weight as a number, severity and likelihood as one of four. */
export function NumberFields({ texts, onType }: NumberFieldsProps) {
  const { criteria: strings } = useStrings(changeStrings);
  const { scales } = shortTexts(useLanguage());
  return (
    <>
      {CRITERION_NUMBERS.map((field) => {
        const set = (value: string) => onType({ ...texts, [field]: value });
        const isWrong = faultyFields(texts).includes(field);
        return (
          <Field
            key={field}
            label={strings.numbers[field]}
            validationState={isWrong ? "error" : "none"}
            validationMessage={isWrong && field === "weight" ? strings.notNumber : null}
          >
            {field === "weight" ? (
              <Input inputMode="decimal" value={texts[field]} onChange={(_, { value }) => set(value)} />
            ) : (
              <Select value={texts[field]} onChange={(_, { value }) => set(value)}>
                {/* A number somebody typed into the sheet stays to be seen. */}
                {!LEVELS.map(String).includes(texts[field]) && <option>{texts[field]}</option>}
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {strings.level(level, scales[field][level])}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        );
      })}
    </>
  );
}

export function textsOf(criterion: Pick<Criterion, CriterionNumber>): NumberTexts {
  const text = (field: CriterionNumber) => {
    const value = criterion[field];
    return isUnreadable(value) ? value.unreadable : `${value}`;
  };
  return {
    weight: text("weight"),
    scale: text("scale"),
    scope: text("scope"),
    irremediability: text("irremediability"),
    likelihood: text("likelihood"),
  };
}

/** Absent while one of them is no number in its range. */
export function numbersOf(texts: NumberTexts): CriterionNumbers | undefined {
  if (faultyFields(texts).length > 0) return undefined;
  const number = (field: CriterionNumber) => weightOf(texts[field]) ?? 0;
  return {
    weight: number("weight"),
    scale: number("scale"),
    scope: number("scope"),
    irremediability: number("irremediability"),
    likelihood: number("likelihood"),
  };
}

function faultyFields(texts: NumberTexts): readonly CriterionNumber[] {
  return CRITERION_NUMBERS.filter((field) => {
    const value = weightOf(texts[field]);
    return value === undefined || numberFaults({ [field]: value }).length > 0;
  });
}
