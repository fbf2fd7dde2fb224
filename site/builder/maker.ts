import type {Answer, Question} from './maker.worker.js';

const worker = new Worker(new URL('./maker.worker.ts', import.meta.url), {type: 'module'});
const waiting = new Map<number, (answer: Answer) => void>();
let last = 0;

worker.addEventListener('message', ({data: {id, answer}}: MessageEvent<{id: number; answer: Answer}>) => {
  waiting.get(id)?.(answer);
  waiting.delete(id);
});

/** Asks the worker. */
export function ask(question: Question): Promise<Answer> {
  const id = ++last;
  worker.postMessage({id, question});
  return new Promise((resolve) => waiting.set(id, resolve));
}
