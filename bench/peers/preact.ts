import htm from 'htm';
import {h, render as mount} from 'preact';
import {useState} from 'preact/hooks';
import type {Workload} from '../workloads/workload.js';
import {formAdapter} from './form-adapter.js';
import './page-styles.js';

const template = htm.bind(h);

/** A Preact component. */
export default function createFactory({adapter, render}: Workload): () => HTMLElement {
  const Widget = () => render(template, formAdapter(adapter, ...useState('')));
  return () => {
    const element = document.createElement('div');
    mount(template`<${Widget} />`, element);
    return element;
  };
}
