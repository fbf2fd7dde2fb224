/** @typedef {import('./identifiers.js').Finding} Finding */

export const crossref = 'https://api.crossref.org';
export const pubmed = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils';

const patience = 20_000;
const withdrawn = /retract|withdraw|removal|expression.of.concern/i;

/**
 * Asks Crossref and PubMed about each identifier: whether it exists, bears this title and year, and was not retracted.
 *
 * @param {any[]} references
 * @param {{crossref?: string, pubmed?: string}} [services] where to ask
 * @returns {Promise<Finding[]>}
 */
export async function onlineFindings(references, services = {}) {
  const findings = [];
  for (const {id, csl} of references) {
    if (csl.DOI) findings.push(...(await askCrossref(id, csl, services.crossref ?? crossref)));
    if (csl.PMID) findings.push(...(await askPubmed(id, csl, services.pubmed ?? pubmed)));
  }
  return findings;
}

/**
 * @param {string} id
 * @param {any} csl
 * @param {string} service
 * @returns {Promise<Finding[]>}
 */
async function askCrossref(id, csl, service) {
  const where = `references ${id}, DOI ${csl.DOI}`;
  const {answer, message} = await ask(`${service}/works/${encodeURIComponent(csl.DOI)}`);
  if (message) return [{where, message: `Crossref ${message}`}];
  const work = answer.message ?? {};
  const years = ['issued', 'published', 'published-print', 'published-online'].flatMap(
    (field) => work[field]?.['date-parts']?.[0]?.[0] ?? [],
  );
  const title = [work.title?.[0], work.subtitle?.[0]].filter(Boolean).join(': ');
  const notices = (work['updated-by'] ?? []).map((/** @type {any} */ {type}) => type);
  return [
    ...sameTitle(csl.title, [title, work.title?.[0] ?? ''], 'Crossref'),
    ...sameYear(csl, years, 'Crossref'),
    ...notRetracted(notices, 'Crossref'),
  ].map((said) => ({where, message: said}));
}

/**
 * @param {string} id
 * @param {any} csl
 * @param {string} service
 * @returns {Promise<Finding[]>}
 */
async function askPubmed(id, csl, service) {
  const where = `references ${id}, PMID ${csl.PMID}`;
  const {answer, message} = await ask(`${service}/esummary.fcgi?db=pubmed&retmode=json&id=${csl.PMID}`);
  if (message) return [{where, message: `PubMed ${message}`}];
  const paper = answer.result?.[csl.PMID];
  if (!paper || paper.error) return [{where, message: 'PubMed does not know it'}];
  const years = [paper.pubdate, paper.epubdate].flatMap((date) => Number(/\d{4}/.exec(date ?? '')?.[0]) || []);
  const others = Object.fromEntries(
    (paper.articleids ?? []).map((/** @type {any} */ {idtype, value}) => [idtype, value]),
  );
  return [
    ...sameTitle(csl.title, [paper.title ?? ''], 'PubMed'),
    ...sameYear(csl, years, 'PubMed'),
    ...notRetracted(paper.pubtype ?? [], 'PubMed'),
    ...sameOther('DOI', csl.DOI?.toLowerCase(), others.doi?.toLowerCase()),
    ...sameOther('PMCID', csl.PMCID, others.pmc),
  ].map((said) => ({where, message: said}));
}

/**
 * @param {string} address
 * @returns {Promise<{answer?: any, message?: string}>}
 */
async function ask(address) {
  try {
    const response = await fetch(address, {
      headers: {accept: 'application/json'},
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return {message: 'does not know it'};
    if (!response.ok) return {message: `could not be asked: it answered ${response.status}`};
    return {answer: await response.json()};
  } catch (error) {
    return {message: `could not be asked: ${/** @type {Error} */ error.message}`};
  }
}

/**
 * @param {string} ours
 * @param {string[]} theirs
 * @param {string} service
 */
function sameTitle(ours, theirs, service) {
  return theirs.some((title) => bare(title) === bare(ours))
    ? []
    : [`${service} has the title "${theirs[0]}", not "${ours}"`];
}

/**
 * @param {any} csl
 * @param {number[]} years
 * @param {string} service
 */
function sameYear(csl, years, service) {
  const ours = csl.issued?.['date-parts'][0][0];
  return ours === undefined || years.includes(ours)
    ? []
    : [`${service} has the year ${[...new Set(years)].join(' or ') || 'unknown'}, not ${ours}`];
}

/**
 * @param {string[]} notices
 * @param {string} service
 */
function notRetracted(notices, service) {
  return notices.filter((notice) => withdrawn.test(notice)).map((notice) => `${service} says: ${notice}`);
}

/**
 * @param {string} field
 * @param {string | undefined} ours
 * @param {string | undefined} theirs
 */
function sameOther(field, ours, theirs) {
  return !ours || !theirs || ours === theirs ? [] : [`PubMed has the ${field} ${theirs}, not ${ours}`];
}

/**
 * A title without mark-up, signs and case, for comparison.
 *
 * @param {string} title
 */
function bare(title) {
  return title
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
