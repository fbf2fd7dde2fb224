/** Identifiers of a source, as the audit verified them. */
export interface Identifiers {
  doi?: string | null;
  pmid?: string | null;
  pmcid?: string | null;
  url?: string | null;
}

/** A source that the source guide does not cite; `verification` begins with "verified" once somebody has read it. */
export interface OtherSource extends Identifiers {
  moreUrls?: readonly string[] | null;
  verification: string;
}

/** A statement of the source guide, and how well its reference supports it. */
export interface Claim {
  reference: string;
  line: number;
  section: string;
  verdict: string;
}

/** The parts of `data/<guide>.audit.json` that the audit compares a guide with. */
export interface AuditRecord {
  /** By reference id. */
  references: Readonly<Record<string, Identifiers>>;
  otherEvidence: readonly OtherSource[];
  statements: readonly OtherSource[];
  claims: readonly Claim[];
}
