import { alderMeet } from "./alder-meet";
import { birchline } from "./birchline";
import { cedarRooms } from "./cedar-rooms";

/** Fictional vendors, in the order of their letters. */
export const EXAMPLE_VENDORS = {
  "alder-meet": alderMeet,
  birchline,
  "cedar-rooms": cedarRooms,
} as const;

export type ExampleVendorId = keyof typeof EXAMPLE_VENDORS;
