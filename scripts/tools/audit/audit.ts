import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readGuideFolder} from '../../build/guide-folder.js';
import {root} from '../../build/paths.js';
import {citationFindings} from './citations.js';
import type {Finding} from '../../../src/audit/finding.js';
import {intervalFindings} from '../../../src/audit/intervals.js';
import {identifierFindings} from './identifiers.js';
import {onlineFindings} from './online.js';
import type {AuditRecord} from './record.js';
import {unseenFindings} from './seen.js';
import {titleFindings} from '../../../src/audit/titles.js';
import {voiceFindings} from '../../../src/audit/voices.js';
import {wordingFindings} from '../../../src/audit/wording.js';

interface Options {
  name: string;
  online?: boolean | undefined;
  crossref?: string | undefined;
  pubmed?: string | undefined;
}

const usage = `npm run audit [-- [--online] [<guide>]]
  Checks a guide of data/ against its audit record: identifiers, citations, wording, and what was seen of each source.
  --online             also asks Crossref and PubMed about each identifier
  --crossref <address> and --pubmed <address>: where to ask, instead of the services themselves
Exit: 0 nothing found, 1 findings, 2 wrong use.`;

const data = path.join(root, 'data');

process.exitCode = await audit(process.argv.slice(2));

async function audit(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  const findings = await findingsOf(options);
  for (const {where, message} of findings) console.log(`${where}: ${message}`);
  const scope = options.online ? 'offline and online' : 'offline; --online also asks Crossref and PubMed';
  console.log(`${options.name}: ${findings.length} findings (${scope})`);
  return findings.length > 0 ? 1 : 0;
}

async function findingsOf({name, online, ...addresses}: Options): Promise<Finding[]> {
  const guide = readGuideFolder(path.join(data, name));
  const record = JSON.parse(readFileSync(recordOf(name), 'utf8')) as AuditRecord;
  return [
    ...identifierFindings(guide.references, record),
    ...citationFindings(guide, record),
    ...wordingFindings(guide),
    ...unseenFindings(guide, record),
    ...voiceFindings(guide),
    ...titleFindings(guide),
    ...intervalFindings(guide),
    ...(online ? await onlineFindings(guide.references, addresses) : []),
  ];
}

/** The options, or what is wrong with the arguments. */
function optionsOf(args: string[]): Options | string {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {online: {type: 'boolean'}, crossref: {type: 'string'}, pubmed: {type: 'string'}},
    });
    const [name = 'craniosacral-therapy', ...more] = positionals;
    if (more.length > 0) return `One guide at a time, please: ${positionals.join(', ')}.`;
    return existsSync(recordOf(name)) ? {name, ...values} : `data/ has no audit record for "${name}".`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function recordOf(name: string): string {
  return path.join(data, `${name}.audit.json`);
}
