import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {attribution, localized, msg, testLocale} from '../../support/test-locale.js';
import type {Engine, Host} from './hosts.js';

/** What a host page told about itself. */
interface Report {
  widgets: {
    tag: string;
    ready: boolean;
    shown: boolean;
    text: string;
    /** Figures on the axes of its plots. */
    ticks: number;
    fontSize: number;
    /** Whether the page lets it have no box of its own. */
    inline: boolean;
    width: number;
    widthInRoom: number;
    overflow: number;
    standingOut: string[];
    look: Record<string, unknown>;
  }[];
  globals: string[];
  html: string;
  pageOverflow: number;
  errors: string[];
  lines: string[];
  violations: string[];
  shift: number;
}

/** How the text of a widget looks, whatever the page around it does. */
const plainLook = {
  letterSpacing: 'normal',
  wordSpacing: 0,
  whiteSpace: 'normal',
  textTransform: 'none',
  textIndent: '0px',
  fontStyle: 'normal',
  fontVariantCaps: 'normal',
  textShadow: 'none',
  painted: true,
};

const inEnglish = testLocale.tag === 'en';

/** Words that every reader of a widget must meet, wherever it stands, in the language of this run. */
const words: Readonly<Record<string, string | undefined>> = {
  'therapy-quick-facts': localized('quickFacts').facts.find(({id}) => id === 'evidence-base')?.label,
  'therapy-contraindication-checker': msg('None of these apply'),
  'therapy-evidence-summary': msg('Reviews do not agree'),
  'therapy-practitioner-finder': msg('Find a {practitioner}', {practitioner: attribution.practitioner}),
  'therapy-cite': '1',
};

const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKitGTK';

const asSet = {media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference'} as const;

let address: string;

/** Shows a host page, lets it do what it does, and asks its probe. */
async function visit(host: Host, control: boolean): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.width = String(host.width ?? 1024);
  frame.height = '700';
  if (host.sandbox) frame.setAttribute('sandbox', host.sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const search = new URLSearchParams({...(!inEnglish && {lang: testLocale.tag}), ...(control && {control: ''})});
  frame.src = `${address}/${host.id}.html?${search.toString()}`;
  document.body.append(frame);
  await loaded;
  const told = answerOf(frame);
  frame.contentWindow?.postMessage({to: 'probe', control}, '*');
  try {
    return await told;
  } finally {
    frame.remove();
  }
}

function answerOf(frame: HTMLIFrameElement): Promise<Report> {
  return new Promise((resolve, reject) => {
    const hear = ({source, data}: MessageEvent<{from?: string; report?: Report; failure?: string}>) => {
      if (source !== frame.contentWindow || data.from !== 'probe') return;
      window.removeEventListener('message', hear);
      if (data.report) resolve(data.report);
      else reject(new Error(data.failure));
    };
    window.addEventListener('message', hear);
  });
}

/** The page without our script, which is what differs between the two. */
const asWritten = ({html}: Report) =>
  html.replaceAll(/<script (nonce="\w*" )?(type="module"|data-ours).*?<\/script>\s*/gs, '').replaceAll(/\s+/g, ' ');

/** UTF-8 that was read as windows-1252. */
const misread = /â€|Â.|Ã./;

/** Where two texts part, and what stands there; the texts are long. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a === b ? '' : `…${a.slice(Math.max(0, at - 60), at + 120)}… and …${b.slice(Math.max(0, at - 60), at + 120)}…`;
}

/** Lit's own marks of its version. */
const known = /^lit[A-Z]|^reactiveElementVersions$/;

const beyond = (list: readonly string[], known: readonly string[]) => list.filter((one) => !known.includes(one));

function check(host: Host, report: Report, control: Report): void {
  expect(report.widgets.map(({tag}) => tag)).to.have.length.of.at.least(host.only?.length ?? 15);
  report.widgets.forEach(
    ({tag, ready, shown, text, ticks, fontSize, inline, width, look, overflow, standingOut}, index) => {
      // A number is shorter than the link in its place, and on a page in which nothing has a box, words have none either.
      const room = inline || tag === 'therapy-cite' ? 0 : (control.widgets[index]?.widthInRoom ?? 0);
      expect(width, `width of ${tag} where its words take ${room} px`).to.be.above(room - 1.5);
      expect(text, `letters of ${tag}`).not.to.match(misread);
      if (tag === 'therapy-evidence-summary') expect(ticks, 'figures on its axes').to.be.above(4);
      expect({ready, shown}, tag).to.deep.equal({ready: true, shown: true});
      expect(text.toLowerCase(), tag).to.include((words[tag] ?? msg('Not medical advice.')).toLowerCase());
      if (tag !== 'therapy-cite') {
        expect(fontSize, `base text of ${tag}`).to.equal(host.textSize ?? 16);
        expect(look, `text of ${tag}`).to.deep.equal(plainLook);
      }
      expect(overflow, `overflow of ${tag}, by ${standingOut.join(', ')}`).to.be.lessThan(1.5);
    },
  );
  const out = report.widgets.flatMap(({tag, standingOut}) => standingOut.map((one) => `${tag} ${one}`));
  expect(report.pageOverflow, `overflow of the page, by ${out.join(', ')}`).to.be.at.most(
    Math.max(control.pageOverflow, 0),
  );
  expect(beyond(report.errors, control.errors), 'errors').to.deep.equal([]);
  expect(report.violations, 'policy violations').to.deep.equal(control.violations);
  const globals = beyond(report.globals, control.globals).filter(
    (name) => !known.test(name) && !host.globals?.test(name),
  );
  expect(globals, 'new globals').to.deep.equal([]);
  expect(difference(asWritten(report), asWritten(control)), 'the page was changed').to.equal('');
  const lines = beyond(report.lines, control.lines);
  const says = host.says ? [host.says, ...(inEnglish ? [] : [/: language .* ignored by the widgets of /])] : [];
  expect(lines.sort(), 'console').to.have.length(says.length);
  says.forEach((words, index) => expect(lines[index]).to.match(words));
}

/**
 * Tests of host pages. A list of them has a file of its own, and so a page of its own: WebKit keeps the memory of frames that are
 * gone for as long as the page that had them is open.
 */
export function testHosts(name: string, hosts: readonly Host[]): void {
  describe(name, function () {
    this.timeout(40_000);

    before(async () => {
      ({address} = await executeServerCommand<{address: string}, undefined>('host-zoo'));
    });

    for (const host of hosts) {
      if (host.media && engine !== 'Chromium') continue;
      it(host.name, () => test(host)).timeout(host.jumps ? 120_000 : 40_000);
    }
  });
}

async function test(host: Host): Promise<void> {
  if (host.media) await emulateMedia({...asSet, ...host.media});
  try {
    const control = await visit(host, true);
    const report = await visit(host, false);
    check(host, report, control);
    const shift = engine === 'Chromium' ? Math.max(0, report.shift - control.shift) : null;
    if (inEnglish) await executeServerCommand('host-result', {host: host.id, engine, shift});
  } finally {
    if (host.media) await emulateMedia(asSet);
  }
}
