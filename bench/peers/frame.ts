import type {Workload} from '../workloads/workload.js';

/** The project's own embed page in a frame. */
export default function createFactory({tag}: Workload): () => HTMLElement {
  return () => {
    const frame = document.createElement('iframe');
    frame.src = `/embed/${tag}.html`;
    frame.title = tag;
    frame.width = '100%';
    frame.height = '800';
    return frame;
  };
}
