import {expect} from '@open-wc/testing';
import {WorkerConnection, type WorkerLike} from '../../site/builder/worker-connection.js';

/** A worker whose script loads, fails, or stays silent. */
class FakeWorker extends EventTarget implements WorkerLike {
  isTerminated = false;

  constructor(start: 'loads' | 'fails' | 'is silent') {
    super();
    if (start === 'loads') setTimeout(() => this.#send({kind: 'ready'}));
    if (start === 'fails') setTimeout(() => this.dispatchEvent(new Event('error')));
  }

  postMessage({id, request}: {id: number; request: string}): void {
    setTimeout(() => this.#send({kind: 'response', id, response: request.toUpperCase()}));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #send(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', {data}));
  }
}

/** A connection whose workers start in these ways, one after another; the last way holds for all that follow. */
function connectionOf(...starts: ConstructorParameters<typeof FakeWorker>[0][]) {
  const workers: FakeWorker[] = [];
  const create = () => {
    const worker = new FakeWorker(starts[Math.min(workers.length, starts.length - 1)] ?? 'loads');
    workers.push(worker);
    return worker;
  };
  return {workers, connection: new WorkerConnection<string, string>(create, {timeLimit: 20, attempts: 3})};
}

describe('the connection to a worker', () => {
  it('gives each request its own response, with one worker for all', async () => {
    const {workers, connection} = connectionOf('loads');
    expect(await Promise.all(['a', 'b', 'c'].map((one) => connection.send(one)))).to.deep.equal(['A', 'B', 'C']);
    expect(workers).to.have.length(1);
  });

  for (const start of ['fails', 'is silent'] as const) {
    it(`ends a worker that ${start}, and starts another one`, async () => {
      const {workers, connection} = connectionOf(start, start, 'loads');
      expect(await connection.send('a')).to.equal('A');
      expect(workers.map(({isTerminated}) => isTerminated)).to.deep.equal([true, true, false]);
    });

    it(`says that no worker starts when each one ${start}, and tries again at the next request`, async () => {
      const {workers, connection} = connectionOf(start, start, start, 'loads');
      const failure = await connection.send('a').catch((error: unknown) => error);
      expect(String(failure)).to.match(/The worker did not (load|start in time)/);
      expect(await connection.send('b')).to.equal('B');
      expect(workers).to.have.length(4);
    });
  }
});
