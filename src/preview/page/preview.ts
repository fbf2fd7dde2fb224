import {render} from 'lit';
import type {Guide} from '../../guide/guide.js';
import {changesAddress} from '../addresses.js';
import {sectionPlaces, wholeGuide, type PlaceName} from '../section-places.js';
import {summaryOf, type PlaceNotes, type PreviewState} from '../preview-state.js';
import {findingList, notesTemplate} from './notes.js';

/** The script of the page of a preview: it shows each state that the server sends. */

const noNotes: PlaceNotes = {findings: [], statements: 0, withoutReference: []};

const changes = new EventSource(changesAddress);
changes.addEventListener('message', ({data}: MessageEvent<string>) => show(JSON.parse(data) as PreviewState));
changes.addEventListener('error', () => {
  find('#summary').textContent = 'The preview has ended. Start it again, and this page goes on.';
});

function show(state: PreviewState): void {
  const {place, guide, faults, notes} = state;
  document.title = `Preview of ${place}`;
  find('#place').textContent = place;
  find('#summary').textContent = `${summaryOf(state)} Read at ${new Date().toLocaleTimeString('en-US')}.`;
  find('#faults').hidden = faults.length === 0;
  render(findingList(faults), find('#faults > div'));
  for (const name of [wholeGuide, ...sectionPlaces.map((one) => one.name)] as const) {
    render(notesTemplate(notes[name] ?? noNotes, faults.length === 0), find(`#${name} > .notes`));
  }
  if (guide) showWidgets(guide, notes);
}

/** Shows the places of the sections that the guide has, or of which something is to be said. */
function showWidgets(guide: Guide, notes: PreviewState['notes']): void {
  for (const {name} of sectionPlaces) {
    find(`#${name}`).hidden = !isIn(guide, name) && (notes[name]?.findings.length ?? 0) === 0;
  }
  find('#article').hidden = false;
  const [reference] = guide.references;
  if (reference) find('therapy-cite').setAttribute('ref', reference.id);
  Object.assign(find('therapy-guide'), {lang: guide.about.language, data: guide});
}

function isIn({references, ...sections}: Guide, name: PlaceName): boolean {
  return name === 'references' ? references.length > 0 : Object.hasOwn(sections, name);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
