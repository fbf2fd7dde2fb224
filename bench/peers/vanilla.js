import {draw, kit} from 'virtual:work';
import {styles} from '../work/styles.js';
import {status, text} from '../work/template.js';

const markup = `<style>${styles}</style>${draw(text, kit)}`;

class Vanilla extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = markup;
    root.addEventListener('change', () => {
      root.querySelector('[role="status"]').textContent = status(root.querySelectorAll('input'));
    });
  }
}

customElements.define('bench-vanilla', Vanilla);
window.make = () => document.createElement('bench-vanilla');
