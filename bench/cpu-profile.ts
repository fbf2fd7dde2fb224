interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** A CPU profile of the DevTools protocol; `timeDeltas` are microseconds. */
interface CpuProfile {
  nodes: readonly {id: number; callFrame: CallFrame}[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

/** Milliseconds in each function itself, the longest first. */
export function selfTimes({nodes, samples = [], timeDeltas = []}: CpuProfile): {name: string; ms: number}[] {
  const names = new Map(nodes.map(({id, callFrame}) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  const busy = [...times].filter(([name]) => name !== '(idle)');
  return busy.map(([name, ms]) => ({name, ms})).sort((one, other) => other.ms - one.ms);
}

/** A function of the bundle with its position, since minified names are one letter. */
function nameOf({functionName, url, lineNumber, columnNumber}: CallFrame): string {
  return url ? `${functionName || '(anonymous)'} at ${lineNumber + 1}:${columnNumber + 1}` : functionName;
}
