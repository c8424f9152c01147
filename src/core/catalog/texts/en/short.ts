import type { ShortTexts } from "../short-texts";
import { domains } from "./domains";
import { profiles } from "./profiles";
import { scales } from "./scales";
import { titles } from "./titles";

export const shortTexts: ShortTexts = { criteria: titles, domains, profiles, scales };
