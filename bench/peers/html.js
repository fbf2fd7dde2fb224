import {draw, kit} from 'virtual:work';
import './page-styles.js';
import {text} from '../work/template.js';

const markup = draw(text, kit);

window.make = () => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
};
