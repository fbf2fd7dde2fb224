/** A file that this site offers to download. */
export interface Download {
  /** Its name in the folder `downloads`. */
  file: string;
  /** `release`: for any site; `wordpress`: the plugin. */
  kind: 'release' | 'wordpress';
  bytes: number;
}

/** The address of a download. */
export function addressOf({file}: Download): string {
  return `downloads/${file}`;
}

/** What the build has put beside this page; nothing while developing. */
export async function readDownloads(ownBase: string): Promise<Download[]> {
  const response = await fetch(new URL('downloads/downloads.json', ownBase));
  return response.ok ? ((await response.json()) as Download[]) : [];
}
