import htm from 'htm';
import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import type {Workload} from '../workloads/workload.js';
import {formAdapter} from './form-adapter.js';
import './page-styles.js';

const template = htm.bind(createElement);

/** A React component, rendered synchronously. */
export default function createFactory({adapter, render}: Workload): () => HTMLElement {
  const Widget = () => render(template, formAdapter(adapter, ...useState('')));
  return () => {
    const element = document.createElement('div');
    flushSync(() => createRoot(element).render(template`<${Widget} />`));
    return element;
  };
}
