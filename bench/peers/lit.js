import {draw, kit} from 'virtual:work';
import {LitElement, css, html, unsafeCSS} from 'lit';
import {styles} from '../work/styles.js';
import {status} from '../work/template.js';

class Minimal extends LitElement {
  static styles = css`
    ${unsafeCSS(styles)}
  `;

  static properties = {ticked: {state: true}};

  render() {
    return draw(html, {...kit, form: this.form, result: () => this.ticked ?? ''});
  }

  form = (t, body) => t`<form @change=${this.changed}>${body}</form>`;

  changed = () => {
    this.ticked = status(this.renderRoot.querySelectorAll('input'));
  };
}

customElements.define('bench-lit', Minimal);
window.make = () => document.createElement('bench-lit');
