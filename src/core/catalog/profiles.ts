export const PROFILE_IDS = [
  "messaging-conferencing",
  "social-media",
  "cloud-hosting",
  "ai-ml",
  "facial-recognition-biometrics",
  "digital-id",
  "contact-tracing-location",
  "network-equipment-li",
  "survey-data-collection",
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export function isProfileId(text: string): text is ProfileId {
  return (PROFILE_IDS as readonly string[]).includes(text);
}
