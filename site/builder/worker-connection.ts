/** What a connection needs of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** How long to wait for a worker to listen, in milliseconds, and how often to start one. */
export interface Limits {
  timeLimit: number;
  attempts: number;
}

/** What a worker sends: first that it listens, then a response to each request. */
type Received<Response> = {kind: 'ready'} | {kind: 'response'; id: number; response: Response};

/**
 * Sends requests to a worker, and gives its responses. A worker whose script does not load says so in some browsers and stays silent
 * in others, so one that does not say that it is ready is ended, and another one is started.
 */
export class WorkerConnection<Request, Response> {
  readonly #create: () => WorkerLike;
  readonly #limits: Limits;
  readonly #pending = new Map<number, (response: Response) => void>();
  #worker: Promise<WorkerLike> | undefined;
  #lastId = 0;

  /** @param create starts a worker, which sends `{kind: 'ready'}` as soon as it listens */
  constructor(create: () => WorkerLike, limits: Limits = {timeLimit: 8000, attempts: 3}) {
    this.#create = create;
    this.#limits = limits;
  }

  /** @throws Error where no worker can be started; the next request tries again */
  async send(request: Request): Promise<Response> {
    this.#worker ??= this.#start(this.#limits.attempts);
    const worker = await this.#worker.catch((error: unknown) => {
      this.#worker = undefined;
      throw error;
    });
    const id = ++this.#lastId;
    const response = new Promise<Response>((resolve) => this.#pending.set(id, resolve));
    worker.postMessage({id, request});
    return response;
  }

  async #start(attempts: number): Promise<WorkerLike> {
    const worker = this.#create();
    try {
      await this.#untilReady(worker);
      return worker;
    } catch (error) {
      worker.terminate();
      if (attempts <= 1) throw error;
      return this.#start(attempts - 1);
    }
  }

  #untilReady(worker: WorkerLike): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The worker did not start in time.')), this.#limits.timeLimit);
      worker.addEventListener('error', () => reject(new Error('The worker did not load.')));
      worker.addEventListener('message', ({data}: MessageEvent<Received<Response>>) => {
        clearTimeout(timer);
        if (data.kind === 'ready') resolve();
        else this.#receive(data.id, data.response);
      });
    });
  }

  #receive(id: number, response: Response): void {
    this.#pending.get(id)?.(response);
    this.#pending.delete(id);
  }
}
