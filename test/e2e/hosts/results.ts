import type {Engine} from './hosts.js';

/** What a host page that passed showed in an engine; only Chromium tells how far the page moved. */
export interface HostResult {
  readonly shift: number | null;
}

/** The results by host and engine, as `results.json` holds them. */
export type Results = Record<string, Partial<Record<Engine, HostResult>>>;

/** What a test tells the plugin about a page that passed. */
export interface HostReport extends HostResult {
  readonly host: string;
  readonly engine: Engine;
}
