import {draw, kit} from 'virtual:work';
import htm from 'htm';
import {h, render} from 'preact';
import {useState} from 'preact/hooks';
import {status} from '../work/template.js';
import './page-styles.js';

const t = htm.bind(h);

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
  render(t`<${Widget} />`, element);
  return element;
};
