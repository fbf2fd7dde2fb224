import {shortened} from './shortened.js';

/** The fields that a directory's address may ask for, in the order in which the dialog shows them. */
export const directoryFields = ['therapy', 'location', 'specialty'] as const;

export type DirectoryField = (typeof directoryFields)[number];

/** What a host's `href` is: a page to go to, a directory to search, or an address that is refused and why. */
export type Destination =
  | {kind: 'page'; url: string}
  | {kind: 'directory'; template: string; base: string; fields: DirectoryField[]}
  | {kind: 'refused'; reason: string};

/**
 * Reads an `href`. Addresses may be relative; only `http:` and `https:` are allowed; `{therapy}`, `{location}` and
 * `{specialty}` may stand anywhere behind the host name.
 *
 * @param base address of the page, against which a relative `href` is read
 */
export function readDestination(href: string, base: string): Destination {
  const names = [...href.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const unknown = names.find((name) => !isField(name));
  if (unknown !== undefined) {
    return refused(`href holds the field "{${shortened(unknown)}}"; allowed are {therapy}, {location} and {specialty}`);
  }
  const sample = parse(
    fill(href, () => 'a'),
    base,
  );
  if (!sample) return refused(`href "${shortened(href)}" is not a web address; allowed are https: and http: addresses`);
  if (
    sample.origin !==
    parse(
      fill(href, () => 'b'),
      base,
    )?.origin
  ) {
    return refused(`href "${shortened(href)}" has a field in its host name; fields may only stand behind it`);
  }
  const fields = directoryFields.filter((field) => names.includes(field));
  return fields.length === 0 ? {kind: 'page', url: sample.href} : {kind: 'directory', template: href, base, fields};
}

/** The address of a search: each field URL-encoded into the template. */
export function directoryUrl(
  {template, base}: Extract<Destination, {kind: 'directory'}>,
  values: Partial<Record<DirectoryField, string>>,
): string {
  return new URL(
    fill(template, (field) => encodeURIComponent((values[field] ?? '').trim())),
    base,
  ).href;
}

function fill(template: string, value: (field: DirectoryField) => string): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => (isField(name) ? value(name) : whole));
}

function parse(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function isField(name: string): name is DirectoryField {
  return directoryFields.some((field) => field === name);
}

function refused(reason: string): Destination {
  return {kind: 'refused', reason};
}
