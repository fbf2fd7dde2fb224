import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {wholeGuide} from '../../whole-guide.js';
import {citationFindings} from './citations.js';
import {identifierFindings} from './identifiers.js';
import {onlineFindings} from './online.js';
import {wordingFindings} from './wording.js';

const usage = `npm run audit [-- [--online] [<guide>]]
  Checks a guide of data/ against its audit record: identifiers, citations, wording.
  --online             also asks Crossref and PubMed about each identifier
  --crossref <address> and --pubmed <address>: where to ask, instead of the services themselves
Exit: 0 nothing found, 1 findings, 2 wrong use.`;

const data = path.resolve(import.meta.dirname, '../../../data');

process.exitCode = await audit(process.argv.slice(2));

/** @param {string[]} words */
async function audit(words) {
  const asked = read(words);
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${usage}`);
    return 2;
  }
  const {name, values} = asked;
  const guide = wholeGuide(path.join(data, name));
  const record = JSON.parse(readFileSync(path.join(data, `${name}.audit.json`), 'utf8'));
  const findings = [
    ...identifierFindings(guide['references'], record),
    ...citationFindings(guide, record),
    ...wordingFindings(/** @type {any} */ guide),
    ...(values.online ? await onlineFindings(guide['references'], values) : []),
  ];
  for (const {where, message} of findings) console.log(`${where}: ${message}`);
  const scope = values.online ? 'offline and online' : 'offline; --online also asks Crossref and PubMed';
  console.log(`${name}: ${findings.length} findings (${scope})`);
  return findings.length > 0 ? 1 : 0;
}

/** @param {string[]} words */
function read(words) {
  try {
    const {values, positionals} = parseArgs({
      args: words,
      allowPositionals: true,
      options: {online: {type: 'boolean'}, crossref: {type: 'string'}, pubmed: {type: 'string'}},
    });
    const [name = 'craniosacral-therapy', ...more] = positionals;
    if (more.length > 0) return `One guide at a time, please: ${positionals.join(', ')}.`;
    if (!existsSync(path.join(data, `${name}.audit.json`))) return `data/ has no audit record for "${name}".`;
    return {name, values};
  } catch (error) {
    return /** @type {Error} */ error.message;
  }
}
