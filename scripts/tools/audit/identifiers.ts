/** @typedef {{where: string, message: string}} Finding */

const forms = {
  DOI: {form: /^10\.\d{4,9}\/[^\s]+$/, allowed: 'a bare DOI such as 10.1000/182'},
  PMID: {form: /^[1-9]\d{0,7}$/, allowed: 'the digits of a PubMed number'},
  PMCID: {form: /^PMC[1-9]\d*$/, allowed: 'PMC and digits'},
  URL: {form: /^https:\/\/[^\s]+$/, allowed: 'an address that begins with https://'},
};

/**
 * Whether every identifier has the right form and is the one that the audit verified.
 *
 * @param {any[]} references
 * @param {any} record what the audit verified
 * @returns {Finding[]}
 */
export function identifierFindings(references, record) {
  return references.flatMap(({id, csl}) =>
    Object.entries(forms).flatMap(([field, {form, allowed}]) => {
      const where = `references ${id}, ${field}`;
      const found = csl[field];
      if (found === undefined) return [];
      if (!form.test(found)) return [{where, message: `is "${found}"; allowed is ${allowed}`}];
      return isVerified(id, field, found, record)
        ? []
        : [{where, message: `is "${found}", which the audit did not verify for it`}];
    }),
  );
}

/**
 * A reference of the source guide has one record; those that this project added stand among the other evidence.
 *
 * @param {string} id
 * @param {string} field
 * @param {string} found
 * @param {any} record
 */
function isVerified(id, field, found, record) {
  const key = field.toLowerCase();
  const own = record.references[id];
  if (own) return own[key] === found;
  const others = [...record.otherEvidence, ...record.statements];
  return others.some(({verification, ...one}) => {
    const addresses = field === 'URL' ? (one.moreUrls ?? []) : [];
    return verification.startsWith('verified') && [one[key], ...addresses].includes(found);
  });
}
