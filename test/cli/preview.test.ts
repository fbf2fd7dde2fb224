import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {get, request, type IncomingMessage} from 'node:http';
import {createServer, type AddressInfo} from 'node:net';
import {networkInterfaces, tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import type {Guide} from '../../src/guide/guide.js';
import {writeFolder} from '../../src/guide-folder/write-folder.js';
import {stateOfFaults, stateOfGuide} from '../../src/preview/make-state.js';
import {placeOf} from '../../src/preview/place-of.js';
import {summaryOf, type PreviewState} from '../../src/preview/preview-state.js';
import {sectionPlaces} from '../../src/preview/section-places.js';
import {widgetTags} from '../../src/widgets.js';
import {changeAt} from '../support/change-at.js';
import {runNode} from '../support/run-node.js';
import {RunningPreview} from '../support/running-preview.js';
import {smallGuide} from '../support/small-guide.js';
import {suiteResource} from '../support/suite-resource.js';
import {waitUntil} from '../support/wait-until.js';

const program = path.resolve(import.meta.dirname, '../../dist/cli/therapy-guide-widgets.js');
const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const at = (...names: string[]) => path.join(folder, ...names);

/** Writes a guide as a folder of Markdown. */
function writeGuide(name: string, guide: Guide): void {
  mkdirSync(at(name), {recursive: true});
  for (const [file, text] of writeFolder(guide)) writeFileSync(at(name, file), text);
}

/** The small guide with another value at a path. */
function changed(where: string, value: unknown): Guide {
  const guide = smallGuide();
  changeAt(guide, where, value);
  return guide;
}

describe('the place of a finding', {timeout: 30_000}, () => {
  for (const [where, file, place] of [
    ['quickFacts.facts[0].value', 'my-guide/quick-facts.md', 'quickFacts'],
    ['makingAChoice', 'making-a-choice.md', 'makingAChoice'],
    ['practitioners.registers[0].url', 'guide.json', 'practitioners'],
    ['references[2].csl.DOI', 'my-guide/references.json', 'references'],
    ['corrections[0].why', 'my-guide/corrections.md', 'references'],
    ['evidence', 'my-guide/about.md', 'evidence'],
    ['about.version', 'my-guide/about.md', 'whole-guide'],
    ['langauge', 'my-guide/about.md', 'whole-guide'],
    ['currency', 'my-guide/cost.md', 'cost'],
    [undefined, 'my-guide\\faq.md', 'faq'],
    [undefined, 'my-guide/es/session.md', 'session'],
    [undefined, 'my-guide/references.bib', 'references'],
    [undefined, 'my-guide/notes.md', 'whole-guide'],
    ['guide', 'guide.json', 'whole-guide'],
    ['constructor', 'guide.json', 'whole-guide'],
  ] as const) {
    it(`is ${place} for ${String(where)} in ${file}`, () => {
      assert.equal(placeOf({file, ...(where !== undefined && {path: where})}), place);
    });
  }

  it('has each widget on the page once', () => {
    const tags = sectionPlaces.flatMap(({widgets}) => widgets.map(({tag}) => tag));
    assert.deepEqual([...new Set([...tags, 'therapy-article'])].sort(), [...widgetTags]);
  });
});

describe('the state of a preview', {timeout: 30_000}, () => {
  const locate = (findings: readonly {where: string; message: string}[]) =>
    findings.map(({where, message}) => ({file: 'guide.json', line: 1, column: 1, path: where, message}));
  const fault = {file: 'g/faq.md', line: 3, column: 1, path: 'faq.items', message: 'holds the id "a" twice'};

  it('has each finding in one place, and counts them all', () => {
    const guide = changed('faq.items[1].answer[0].text', 'It cures boredom.');
    const lagging = [{file: 'es.json', line: 1, column: 1, path: 'about.version', message: 'is old'}];
    const {notes, findings} = stateOfGuide('guide.json', {guide, locate}, lagging);
    assert.match(notes.faq?.findings[0]?.message ?? '', /says "cures"/);
    assert.equal(notes['whole-guide']?.findings[0]?.message, 'is old');
    assert.equal(findings, 2);
  });

  it('tells the statements of a section, and which of them name no reference', () => {
    const {notes} = stateOfGuide('guide.json', {guide: smallGuide(), locate}, []);
    assert.equal(notes.faq?.statements, 3);
    assert.deepEqual(
      notes.faq.withoutReference.map(({message}) => message),
      ['And to rest.', 'On slow days.'],
    );
  });

  it('keeps the guide of before while there are faults, and has them beside their widget', () => {
    const state = stateOfFaults('g', [fault], smallGuide());
    assert.deepEqual(state.guide, smallGuide());
    assert.deepEqual(state.notes.faq?.findings, [fault]);
  });

  for (const [state, said] of [
    [{faults: [], findings: 0, guide: smallGuide()}, 'No findings.'],
    [{faults: [], findings: 1, guide: smallGuide()}, '1 finding.'],
    [{faults: [], findings: 3, guide: smallGuide()}, '3 findings.'],
    [{faults: [fault], findings: 0, guide: smallGuide()}, '1 fault. The widgets show the guide from before.'],
    [{faults: [fault, fault], findings: 0}, '2 faults. No widget can show until they are mended.'],
  ] as const) {
    it(`says "${said}"`, () => assert.equal(summaryOf({place: 'g', notes: {}, ...state}), said));
  }
});

/** Status, type and text of what the server has at an address; `sent` replaces parts of the request. */
function ask(address: string, sent: {path?: string; host?: string; method?: string} = {}) {
  const {hostname, port} = new URL(address);
  return new Promise<{status: number; headers: IncomingMessage['headers']; text: string}>((resolve, reject) => {
    const {path: asked = '/', host = `${hostname}:${port}`, method = 'GET'} = sent;
    request({hostname, port, path: asked, method, headers: {host}}, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, text}));
    })
      .on('error', reject)
      .end();
  });
}

/** The states that a preview sends, as they come. */
class States {
  private text = '';
  private readonly request;

  constructor(address: string) {
    this.request = get(`${address}changes`, (response) => {
      response.on('data', (part: Buffer) => (this.text += part.toString()));
      response.on('error', () => undefined);
    });
    this.request.on('error', () => undefined);
  }

  /** The last one, as soon as it is as wanted. */
  async until(isWanted: (state: PreviewState) => boolean): Promise<PreviewState> {
    return waitUntil(() => {
      const last =
        this.text
          .split('\n\n')
          .slice(0, -1)
          .at(-1)
          ?.replace(/^data: /, '') ?? 'null';
      const state = JSON.parse(last) as PreviewState | null;
      assert.ok(state && isWanted(state), last.slice(0, 300));
      return state;
    });
  }

  close(): void {
    this.request.destroy();
  }
}

describe('therapy-guide-widgets preview', {timeout: 60_000}, () => {
  writeGuide('small', smallGuide());
  const preview = suiteResource(
    () => RunningPreview.start(folder, 'small'),
    (one) => one.stop(),
  );
  const address = () => preview().address;

  for (const [asked, type] of [
    ['/', 'text/html'],
    ['/preview.js', 'text/javascript'],
    ['/preview.css', 'text/css'],
    ['/therapy-widgets.js', 'text/javascript'],
    ['/lang/es.js', 'text/javascript'],
  ] as const) {
    it(`serves ${asked}, with a policy that lets nothing else in`, async () => {
      const {status, headers, text} = await ask(address(), {path: asked});
      assert.deepEqual([status, headers['content-type']], [200, `${type}; charset=utf-8`]);
      assert.match(
        String(headers['content-security-policy']),
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      assert.doesNotMatch(String(headers['content-security-policy']), /unsafe|\*/);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.ok(text.length > 100);
    });
  }

  for (const [name, sent, status] of [
    ['a file above', {path: '/../package.json'}, 404],
    ['an encoded file above', {path: '/%2e%2e/%2e%2e/package.json'}, 404],
    ['a file of the guide', {path: '/about.md'}, 404],
    ['an address of another server', {path: 'http://elsewhere.example/'}, 404],
    ['another host that has this address', {host: 'elsewhere.example'}, 403],
    ['the changes, under another host', {host: 'elsewhere.example', path: '/changes'}, 403],
    ['another port', {host: '127.0.0.1:1'}, 403],
    ['a request that writes', {method: 'POST'}, 405],
  ] as const) {
    it(`refuses ${name}`, async () => assert.equal((await ask(address(), sent)).status, status));
  }

  it('answers to the name localhost', async () => {
    assert.equal((await ask(address(), {host: `localhost:${new URL(address()).port}`})).status, 200);
  });

  it('is reached from this machine alone', async () => {
    const [outer] = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter((one) => !one.internal && one.family === 'IPv4');
    const elsewhere = address().replace('127.0.0.1', outer?.address ?? '127.0.0.2');
    await assert.rejects(ask(elsewhere));
  });

  it('sends each state after a save: a finding, a fault with its line, and the guide again', async () => {
    const states = new States(address());
    await states.until(({findings}) => findings === 0);
    writeGuide('small', changed('faq.items[1].answer[0].text', 'It cures boredom.'));
    const found = await states.until(({findings}) => findings === 1);
    assert.match(found.notes.faq?.findings[0]?.message ?? '', /says "cures"/);
    writeFileSync(at('small/faq.md'), '# FAQ\n\n## Why?\n\nWords.\n');
    const {faults, guide} = await states.until((one) => one.faults.length > 0);
    assert.deepEqual([path.basename(faults[0]?.file ?? ''), faults[0]?.line], ['faq.md', 5]);
    assert.equal(guide?.faq?.items[1]?.answer[0]?.text, 'It cures boredom.');
    writeGuide('small', smallGuide());
    await states.until((one) => one.faults.length === 0 && one.findings === 0);
    states.close();
  });

  it('follows a translation that comes, and lags', async () => {
    const states = new States(address());
    writeGuide('small/es', {...changed('about.version', '9.9.8'), faq: undefined});
    const {notes} = await states.until(({findings}) => findings > 1);
    assert.match(notes['whole-guide']?.findings[0]?.message ?? '', /is "9\.9\.8", but "9\.9\.9" in the original/);
    assert.match(notes.faq?.findings[0]?.message ?? '', /is missing/);
    rmSync(at('small/es'), {recursive: true});
    await states.until(({findings}) => findings === 0);
    states.close();
  });

  it('goes on after the folder was away', async () => {
    const states = new States(address());
    rmSync(at('small'), {recursive: true});
    await states.until(({faults}) => faults.length > 0);
    writeGuide('small', smallGuide());
    await states.until(({faults}) => faults.length === 0);
    states.close();
  });

  it('takes a guide in JSON, and shows the translation that is asked for', async () => {
    writeFileSync(at('guide.json'), JSON.stringify(smallGuide()));
    writeFileSync(at('guide.es.json'), JSON.stringify(changed('about.language', 'es')));
    const other = await RunningPreview.start(folder, 'guide.json', '--lang', 'es');
    const states = new States(other.address);
    const {place, guide} = await states.until((one) => one.guide !== undefined);
    assert.deepEqual([place, guide?.about.language], ['guide.es.json', 'es']);
    writeFileSync(at('guide.es.json'), '{"about": {}}');
    const {faults} = await states.until((one) => one.faults.length > 0);
    assert.equal(faults[0]?.file, 'guide.es.json');
    states.close();
    assert.equal(await other.stop(), 0);
  });

  it('ends at once with Ctrl-C, also while a page is open', async () => {
    const other = await RunningPreview.start(folder, 'small');
    const states = new States(other.address);
    await states.until(() => true);
    assert.equal(await other.stop(), 0);
    states.close();
  });

  it('says that another program has the port', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    const {code, err} = await runNode([program, 'preview', 'small', '--port', String(port)], folder);
    server.close();
    assert.equal(code, 2);
    assert.equal(err, `Another program uses port ${port}; choose one with --port, or --port 0 for any that is free.\n`);
  });

  for (const [words, message] of [
    [['nowhere'], /^nowhere cannot be read: there is no such folder or file\.$/m],
    [['-'], /^A preview follows files; name a folder or a file\.$/m],
    [['small', '--lang', 'fr'], /^small has no translation "fr"; there is none\.$/m],
    [['guide.json', '--lang', 'fr'], /^guide\.json has no translation "fr"; there are es\.$/m],
    [['small', '--port', 'web'], /Allowed is 0 to 65535/],
    [['small', '--port', '70000'], /Allowed is 0 to 65535/],
    [[], /missing required argument 'guide'/],
  ] as const) {
    it(`exits with 2 and says why for "${words.join(' ')}"`, async () => {
      const {code, err} = await runNode([program, 'preview', ...words], folder);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
