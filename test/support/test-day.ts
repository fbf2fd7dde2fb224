import type {TestRunnerPlugin} from '@web/test-runner';

/** The day on which every test runs, so that a guide never turns stale on the way: its check is a few days old. */
export const testDay = '2026-12-01';

/** A script that moves the clock of a page to the day of the tests; time passes as usual. */
const testDayScript = `{
  const SystemDate = Date;
  const offset = SystemDate.parse('${testDay}T12:00:00Z') - SystemDate.now();
  globalThis.Date = class extends SystemDate {
    constructor(...parts) {
      parts.length === 0 ? super(SystemDate.now() + offset) : super(...parts);
    }
    static now() {
      return SystemDate.now() + offset;
    }
  };
}`;

/** A plugin of the test runner: on the pages that it serves, it is the day of the tests before any other script runs. */
export function onTestDay(): TestRunnerPlugin {
  return {
    name: 'test-day',
    transform({response, body}) {
      if (!response.is('html') || typeof body !== 'string') return undefined;
      return body.replace(/<!doctype html>(\s*<html[^>]*>)?(\s*<head[^>]*>)?/i, `$&<script>${testDayScript}</script>`);
    },
  };
}
