import * as v from 'valibot';
import {describedWork} from './described-work.js';

/** The services that are asked. */
export const serviceNames = ['crossref', 'pubmed'] as const;

export type ServiceName = (typeof serviceNames)[number];

/** One question to a service: what was asked and when, what came back, and in what it differs from the reference. */
const asked = v.object({
  /** The DOI or the PubMed number. */
  identifier: v.string(),
  address: v.string(),
  at: v.string(),
  state: v.picklist(['answered', 'unknown', 'failed']),
  answer: v.optional(describedWork),
  problem: v.optional(v.string()),
  differs: v.array(v.string()),
});

/** The audit record of a guide, as a file holds it. */
export const auditRecord = v.object({
  guide: v.object({id: v.string(), version: v.string()}),
  /** By reference id, then by service. */
  references: v.record(v.string(), v.object({crossref: v.optional(asked), pubmed: v.optional(asked)})),
  /** What the last run found without the network, by path. */
  findings: v.array(v.object({where: v.string(), message: v.string()})),
});

export type Asked = v.InferOutput<typeof asked>;
export type AuditRecord = v.InferOutput<typeof auditRecord>;
