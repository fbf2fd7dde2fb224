import {services, type Services} from '../audit/online/questions.js';
import {UsageError} from '../snippets/usage-error.js';
import {standardInput} from './input.js';

export interface AuditOptions {
  /** A text from which the guide was written. */
  source?: string;
  /** Where the audit record is read and written. */
  record?: string;
  online?: true;
  /** For the User-Agent, so that a service can write to somebody. */
  mail?: string;
  /** Where to ask, instead of the services themselves. */
  crossref?: string;
  pubmed?: string;
}

const mailAddress = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/;

/**
 * How this program introduces itself to a service.
 *
 * @throws {UsageError} when there is no mail address in it
 */
export function userAgentOf({online, mail}: AuditOptions, program: string): string {
  if (online && mail === undefined) {
    throw new UsageError(
      '--online needs --mail <address>: Crossref and PubMed ask for one, to write to if something is wrong.',
    );
  }
  if (mail !== undefined && !mailAddress.test(mail)) {
    throw new UsageError(`--mail is "${mail}"; allowed is a mail address, such as editor@clinic.example`);
  }
  return `${program} (mailto:${mail ?? ''})`;
}

/**
 * The file of the audit record; nothing where none is wanted.
 *
 * @throws {UsageError} when a guide from standard input has none
 */
export function recordFileOf(file: string, {record, online}: AuditOptions): string | undefined {
  if (record !== undefined || !online) return record;
  if (file === standardInput) throw new UsageError('--online with standard input needs --record <file>.');
  return file.replace(/[/\\]+$/, '').replace(/(\.json)?$/, '.audit.json');
}

/** @throws {UsageError} when one is no web address */
export function addressesOf({crossref, pubmed}: AuditOptions): Services {
  return {
    crossref: crossref === undefined ? services.crossref : checkedAddress('--crossref', crossref),
    pubmed: pubmed === undefined ? services.pubmed : checkedAddress('--pubmed', pubmed),
  };
}

function checkedAddress(option: string, address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new UsageError(`${option} is "${address}"; allowed is an address that begins with https:// or http://`);
  }
  return address.replace(/\/$/, '');
}
