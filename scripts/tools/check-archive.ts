import {createHash} from 'node:crypto';
import {unzipSync} from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;

/** What an archive of a release has to hold besides scripts and frames. */
const required = ['README.txt', 'LICENSE.txt', 'SHA256SUMS', 'cdn/THIRD-PARTY.md', 'cdn/lang/es.js'];

/**
 * Opens the archive of a release, and says what is wrong with it, in sentences; nothing when it is complete.
 *
 * @param folder the folder that it must hold, and nothing beside it
 * @param built the files of `dist/cdn`, `dist/embed` and `dist/pictures` that must be in it, by their path in `dist`
 */
export function archiveFaults(archive: Uint8Array, folder: string, built: readonly string[]): string[] {
  const whole = unzipSync(archive);
  const strays = Object.keys(whole).filter((name) => !name.startsWith(`${folder}/`));
  const inside = Object.entries(whole).filter(([name]) => !strays.includes(name));
  const files = Object.fromEntries(inside.map(([name, content]) => [name.slice(folder.length + 1), content]));
  return [
    ...strays.map((name) => `${name} is not in the folder ${folder}.`),
    ...[...required, ...built].filter((name) => !files[name]).map((name) => `${name} is missing.`),
    ...Object.keys(files).flatMap((name) => (name.endsWith('.map') ? [`${name} is of no use on a site.`] : [])),
    ...wrongSums(files),
    ...wrongIntegrity(files, 'cdn'),
    ...wrongIntegrity(files, 'embed'),
    ...missingTargets(files, folder),
  ];
}

/** Files that `SHA256SUMS` does not have, or has with another hash. */
function wrongSums(files: Files): string[] {
  const sums = new Map(linesOf(files, 'SHA256SUMS').map((line) => [line.slice(66), line.slice(0, 64)]));
  const named = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
  return named.flatMap(([name, content]) =>
    sums.get(name) === hash('sha256', content, 'hex') ? [] : [`${name} does not have the hash in SHA256SUMS.`],
  );
}

/** Files that differ from what the browser will be told. */
function wrongIntegrity(files: Files, folder: string): string[] {
  const hashes = JSON.parse(textOf(files, `${folder}/integrity.json`) || '{}') as Record<string, {integrity: string}>;
  return Object.entries(hashes).flatMap(([name, {integrity}]) => {
    const content = files[`${folder}/${name}`];
    const isRight = content && integrity === `sha384-${hash('sha384', content, 'base64')}`;
    return isRight ? [] : [`${folder}/${name} does not have the hash in ${folder}/integrity.json.`];
  });
}

/** Addresses in the instructions that lead to nothing. */
function missingTargets(files: Files, folder: string): string[] {
  const addresses = [...textOf(files, 'README.txt').matchAll(/(?:src="|\.example)\/([^"\s]+)/g)];
  if (addresses.length === 0) return ['README.txt names no address.'];
  return addresses.flatMap(([, address = '']) =>
    address.startsWith(`${folder}/`) && files[address.slice(folder.length + 1)]
      ? []
      : [`README.txt names ${address}, which is not there.`],
  );
}

function linesOf(files: Files, name: string): string[] {
  return textOf(files, name).split('\n').filter(Boolean);
}

function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files[name]);
}

function hash(algorithm: string, content: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(content).digest(encoding);
}
