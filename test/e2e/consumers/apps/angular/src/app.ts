import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'therapy-guide-widgets/define/therapy-cite';
import 'therapy-guide-widgets/define/therapy-contraindication-checker';
import 'therapy-guide-widgets/define/therapy-evidence-summary';
import 'therapy-guide-widgets/define/therapy-guide';
import 'therapy-guide-widgets/define/therapy-practitioner-finder';
import 'therapy-guide-widgets/define/therapy-quick-facts';
import bundled from 'therapy-guide-widgets/guides/craniosacral-therapy.json';

@Component({
  selector: 'consumer-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Angular</h1>
      <button (click)="heading.set('Second heading')">Change the heading</button>
      <p role="status">Checked {{ checks() }} times, found {{ found() }}</p>
      <therapy-guide [data]="guide">
        <therapy-quick-facts [heading]="heading()" facts="origins session-length">
          <p slot="note">Words of this page.</p>
        </therapy-quick-facts>
        <p>Ten trials were pooled.<therapy-cite reference="10"></therapy-cite></p>
        <therapy-contraindication-checker (therapy-check)="count()"></therapy-contraindication-checker>
        <therapy-evidence-summary condition="neck-pain" [headingLevel]="3"></therapy-evidence-summary>
        <therapy-practitioner-finder
          href="https://clinic.example/book"
          label="Book an appointment"
          (therapy-find)="stay($event)"
        ></therapy-practitioner-finder>
      </therapy-guide>
    </main>
  `,
})
export class App {
  readonly guide = {...bundled, about: {...bundled.about, version: '9.9.9'}};
  readonly heading = signal('First heading');
  readonly checks = signal(0);
  readonly found = signal('nothing');

  count(): void {
    this.checks.update((checks) => checks + 1);
  }

  stay(event: CustomEvent<{url: string}>): void {
    event.preventDefault();
    this.found.set(event.detail.url);
  }
}
