/** A family of criteria, without its words. */
export interface DomainRecord {
  readonly id: string;
  /** Any number >= 0; shown normalised. */
  readonly defaultWeight: number;
}
