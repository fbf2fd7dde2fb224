import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {resultsVariable} from './results.js';
import {leftOut, outcomeOf, type Outcome} from './outcome.js';
import {runScript} from './step-process.js';
import type {Step} from './steps.js';

/** How many steps run at a time: the machines on which the times in CONTRIBUTING.md are measured have two cores. */
const lanes = 2;

/** Runs all steps, whichever fail, each as soon as what it needs has passed and a lane is free. */
export async function runSteps(steps: readonly Step[], report: (outcome: Outcome) => void): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'results-'));
  try {
    return await new Schedule(steps, folder, report).run();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

class Schedule {
  private waiting: readonly Step[];
  private readonly running = new Map<Step, Promise<void>>();
  private readonly outcomes: Outcome[] = [];

  constructor(
    steps: readonly Step[],
    private readonly folder: string,
    private readonly report: (outcome: Outcome) => void,
  ) {
    this.waiting = steps;
  }

  async run(): Promise<Outcome[]> {
    while (this.waiting.length + this.running.size > 0) {
      this.startWhatCan();
      await Promise.race(this.running.values());
    }
    return this.outcomes;
  }

  private startWhatCan(): void {
    for (const step of this.waiting) {
      const failed = step.after?.find((name) => this.failed(name));
      if (failed) this.end(step, leftOut(step, failed));
      else if (this.isFree(step) && this.isReady(step)) this.start(step);
    }
  }

  private start(step: Step): void {
    this.take(step);
    this.running.set(step, this.finish(step));
  }

  private async finish(step: Step): Promise<void> {
    const file = path.join(this.folder, `${step.script.join('-').replace(/\W/g, '-')}.json`);
    const start = Date.now();
    const ended = await runScript(step.script, {...step.variables, [resultsVariable]: file}, step.limit * 60_000);
    this.running.delete(step);
    this.end(step, outcomeOf(step, ended, (Date.now() - start) / 1000, file));
  }

  private end(step: Step, outcome: Outcome): void {
    this.take(step);
    this.outcomes.push(outcome);
    this.report(outcome);
  }

  private take(step: Step): void {
    this.waiting = this.waiting.filter((one) => one !== step);
  }

  private isFree({alone}: Step): boolean {
    const [first] = this.running.keys();
    return !first || (!alone && !first.alone && this.running.size < lanes);
  }

  private isReady({after = []}: Step): boolean {
    return after.every((name) => this.outcomes.some(({step}) => step.name === name));
  }

  private failed(name: string): boolean {
    return this.outcomes.some(({step, results}) => step.name === name && results.failed > 0);
  }
}
