import {draw, kit} from 'virtual:work';
import htm from 'htm';
import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {status} from '../work/template.js';
import './page-styles.js';

const t = htm.bind(createElement);

function Widget() {
  const [ticked, setTicked] = useState('');
  const changed = ({currentTarget}) => setTicked(status(currentTarget.querySelectorAll('input')));
  return draw(t, {
    ...kit,
    result: () => ticked,
    form: (tag, body) => tag`<form onChange=${changed}>${body}</form>`,
  });
}

window.make = () => {
  const element = document.createElement('div');
  flushSync(() => createRoot(element).render(t`<${Widget} />`));
  return element;
};
