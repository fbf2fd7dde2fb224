import {version} from '../../src/base/version.js';

/** An answer to where the files are. */
export interface UploadPlace {
  id: 'site' | 'npm' | 'address';
  name: string;
  help: string;
  /** The label of the field for its address; without it, the address is known. */
  addressLabel?: string;
}

/** The folder of the archive of a release, at the top level of a site. */
export const releaseFolder = `/therapy-guide-widgets-${version}/`;

export const uploadPlaces: readonly UploadPlace[] = [
  {
    id: 'site',
    name: `To my own site, into the folder ${releaseFolder.slice(1, -1)}`,
    help: 'Upload the folder from the zip file to the top level of your site, where your first page is.',
  },
  {
    id: 'npm',
    name: 'Nowhere: a delivery network (CDN) has them from npm',
    help: `Networks of that kind serve every package of npm, each under an address of its own. Write the one of version ${version}: the code fits no other.`,
    addressLabel: 'Address of the package on the network',
  },
  {
    id: 'address',
    name: 'To another address',
    help: 'The folder there holds the folders cdn and embed. The address of this page, which has both, stands here at first.',
    addressLabel: 'Address of the folder with cdn and embed',
  },
];

/** The address of the folder that holds `cdn` and `embed`, with a slash at its end. */
export function baseOf(place: UploadPlace, address: string): string {
  if (place.id === 'site') return releaseFolder;
  return place.id === 'npm' ? `${withSlash(address)}dist/` : withSlash(address);
}

/** What is wrong with the address of a place; "" when nothing is. */
export function placeFault(place: UploadPlace, address: string): string {
  if (place.id === 'site') return '';
  if (place.id === 'npm' && !address.includes(version)) {
    return `Write an address with the version in it, such as https://cdn.example/therapy-guide-widgets@${version}/.`;
  }
  return addressFault(address);
}

/** What is wrong with an address that a page will have in its code; "" when nothing is. */
export function addressFault(address: string): string {
  if (/^\/(?!\/)[^\s"<>]*$/.test(address)) return '';
  return /^https?:\/\/[^\s"<>]+$/.test(address) && URL.canParse(address)
    ? ''
    : 'Write an address that begins with https:// or with one slash.';
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
