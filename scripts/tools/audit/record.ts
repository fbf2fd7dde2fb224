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
  /** References that this project added after the first audit, by id. */
  added: Readonly<Record<string, Identifiers>>;
  otherEvidence: readonly OtherSource[];
  statements: readonly OtherSource[];
  claims: readonly Claim[];
  /** By reference id: what was read of it, in a few words each. What a guide says of a source must stand here. */
  seen: Readonly<Record<string, readonly string[]>>;
}
