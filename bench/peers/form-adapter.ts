import {status} from '../workloads/status.js';
import type {Adapter, Template} from '../workloads/workload.js';

/** An adapter whose form keeps its status line in the state of a React or Preact component. */
export function formAdapter(adapter: Adapter, result: string, setResult: (result: string) => void): Adapter {
  const onChange = ({currentTarget}: {currentTarget: Element}) =>
    setResult(status(currentTarget.querySelectorAll('input')));
  const form = <R>(template: Template<R>, body: unknown) => template`<form onChange=${onChange}>${body}</form>`;
  return {...adapter, form, result: () => result};
}
