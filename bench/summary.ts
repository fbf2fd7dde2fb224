import {noWidgets} from './article-pages.js';
import {counts} from './measures/mount.js';
import type {Kind, Peer} from './peers.js';
import {kindsOf, plain, tagOf, vanilla} from './peers.js';
import type {Ratio, Samples} from './samples.js';
import type {Bench} from './setup.js';
import {transferSize} from './transfer-size.js';

/** Milliseconds, and the ratio to the vanilla element. */
export interface Time extends Ratio {
  ms: number;
}

/** Bytes, and the ratio to plain HTML. */
export interface Memory extends Ratio {
  bytes: number;
}

/** What was measured of one peer's widget. */
export interface Widget {
  peer: string;
  kind: Kind;
  tag: string;
  bytes: ReturnType<typeof transferSize>;
  /** Milliseconds to run the script. */
  evaluation: number;
  /** By number of instances. */
  mount: Record<string, Time>;
  /** The first one, with what it leaves for idle time. */
  withIdle: Time;
  /** Exponent from ten to a hundred instances. */
  growth: number;
  /** One tick of a box, of the checker. */
  toggle: Time | null;
  memory: Memory;
  nodes: number;
  listeners: number;
}

/** What was measured of one article, in milliseconds; `Added` and `Delay` compare with the article without widgets. */
export interface PageLoad {
  widget: string;
  place: string;
  paint: number;
  paintDelay: number;
  visible: number;
  shift: number;
  mainThread: number;
  mainThreadAdded: number;
  blocking: number;
  longest: number;
}

/** The results of a run. */
export interface Results {
  /** Day of the run, and the version of the browser. */
  date: string;
  browser: string;
  rounds: number;
  widgets: Widget[];
  pageLoads: PageLoad[];
}

/** Medians and ratios over all rounds. */
export function summarize({browser, peers, articles}: Bench, samples: Samples, rounds: number): Results {
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: browser.version(),
    rounds,
    widgets: peers.flatMap((peer) => kindsOf(peer).map((kind) => widget(peer, kind, samples))),
    pageLoads: articles.map(({name, place}) => pageLoad(name, place, samples)),
  };
}

function widget({name: peer, module}: Peer, kind: Kind, samples: Samples): Widget {
  const [mount, memory] = [`${kind} mount`, `${kind} memory`];
  return {
    peer,
    kind,
    tag: tagOf[kind],
    bytes: transferSize(peer, kind),
    evaluation: samples.median(mount, peer, 'evaluation'),
    mount: Object.fromEntries(Object.values(counts).map((count) => [count, time(samples, mount, peer, String(count))])),
    withIdle: time(samples, mount, peer, 'withIdle'),
    growth: samples.growth(mount, peer, counts.ten, counts.hundred),
    toggle: kind === 'checker' && module !== 'frame' ? time(samples, mount, peer, 'toggle') : null,
    memory: {bytes: samples.median(memory, peer, 'memory'), ...samples.ratio(memory, peer, plain, 'memory')},
    nodes: samples.median(memory, peer, 'nodes'),
    listeners: samples.median(memory, peer, 'listeners'),
  };
}

function time(samples: Samples, scenario: string, peer: string, name: string): Time {
  return {ms: samples.median(scenario, peer, name), ...samples.ratio(scenario, peer, vanilla, name)};
}

function pageLoad(widget: string, place: string, samples: Samples): PageLoad {
  const scenario = `page load ${place}`;
  const value = (name: string) => samples.median(scenario, widget, name);
  const added = (name: string) => samples.difference(scenario, widget, noWidgets, name);
  return {
    widget,
    place,
    paint: value('paint'),
    paintDelay: added('paint'),
    visible: value('visible'),
    shift: value('shift'),
    mainThread: value('mainThread'),
    mainThreadAdded: added('mainThread'),
    blocking: value('blocking'),
    longest: value('longest'),
  };
}
