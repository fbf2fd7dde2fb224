import {draw, kit} from 'virtual:work';
import 'virtual:elements';
import {status, text} from '../work/template.js';
import './page-styles.js';

const markup = draw(text, kit);

window.make = () => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  const changed = () => {
    element.querySelector('[role="status"]').textContent = status(element.querySelectorAll(kit.box));
  };
  for (const type of kit.changes ?? []) element.addEventListener(type, changed);
  return element;
};
