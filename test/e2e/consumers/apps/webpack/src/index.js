import 'therapy-guide-widgets/define/therapy-cite';
import 'therapy-guide-widgets/define/therapy-contraindication-checker';
import 'therapy-guide-widgets/define/therapy-evidence-summary';
import 'therapy-guide-widgets/define/therapy-guide';
import 'therapy-guide-widgets/define/therapy-practitioner-finder';
import 'therapy-guide-widgets/define/therapy-quick-facts';
import bundled from 'therapy-guide-widgets/guides/craniosacral-therapy.json';

let checks = 0;
let found = 'nothing';

function say() {
  const status = document.querySelector('[role="status"]');
  if (status) status.textContent = `Checked ${checks} times, found ${found}`;
}

const guide = document.querySelector('therapy-guide');
if (guide) guide.data = {...bundled, about: {...bundled.about, version: '9.9.9'}};
document.querySelector('#change')?.addEventListener('click', () => {
  const card = document.querySelector('therapy-quick-facts');
  if (card) card.heading = 'Second heading';
});
document.querySelector('therapy-contraindication-checker')?.addEventListener('therapy-check', () => {
  checks += 1;
  say();
});
document.querySelector('therapy-practitioner-finder')?.addEventListener('therapy-find', (event) => {
  event.preventDefault();
  found = event.detail.url;
  say();
});
