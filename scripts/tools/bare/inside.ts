import {spawnSync} from 'node:child_process';

/** How a command inside of a bare Debian ended. */
export interface Inside {
  code: number | null;
  output: string;
  seconds: number;
}

/** What is mounted exists for this command alone, so nothing is left to unmount. */
const mounts = `mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; mount --rbind /sys "$0/sys"; exec chroot "$@"`;

/** Variables that say how to reach a registry; a bare machine has no others. */
const network = [
  'NODE_EXTRA_CA_CERTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

/** Runs a line of a shell in a Debian in a folder, as a user. */
export function inside(
  folder: string,
  user: string,
  line: string,
  more: {offline?: boolean; ci?: boolean} = {},
): Inside {
  const home = user === 'root' ? '/root' : `/home/${user}`;
  const variables = [
    `HOME=${home}`,
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ...networkHere(),
  ];
  const namespaces = ['--mount', '--pid', '--fork', '--kill-child', ...(more.offline ? ['--net'] : [])];
  const command = ['env', '-i', ...variables, ...(more.ci ? ['CI=true'] : []), 'sh', '-c', line];
  const words = [...namespaces, 'sh', '-ec', mounts, folder, `--userspec=${user}`, folder, ...command];
  const start = Date.now();
  const {status, stdout, stderr} = spawnSync('unshare', words, {encoding: 'utf8', maxBuffer: 1e9});
  return {code: status, output: stdout + stderr, seconds: (Date.now() - start) / 1000};
}

function networkHere(): string[] {
  const registry = spawnSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).stdout.trim();
  const own = network.flatMap((name) => (process.env[name] ? [`${name}=${process.env[name]}`] : []));
  return [`npm_config_registry=${registry}`, ...own];
}
