import {useState} from 'react';
import 'therapy-guide-widgets/define/therapy-cite';
import 'therapy-guide-widgets/define/therapy-contraindication-checker';
import 'therapy-guide-widgets/define/therapy-evidence-summary';
import 'therapy-guide-widgets/define/therapy-guide';
import 'therapy-guide-widgets/define/therapy-practitioner-finder';
import 'therapy-guide-widgets/define/therapy-quick-facts';
import bundled from 'therapy-guide-widgets/guides/craniosacral-therapy.json';

const guide = {...bundled, about: {...bundled.about, version: '9.9.9'}};

export function App() {
  const [heading, setHeading] = useState('First heading');
  const [checks, setChecks] = useState(0);
  const [found, setFound] = useState('nothing');
  return (
    <main>
      <h1>React</h1>
      <button onClick={() => setHeading('Second heading')}>Change the heading</button>
      <p role="status">{`Checked ${checks} times, found ${found}`}</p>
      <therapy-guide data={guide}>
        <therapy-quick-facts heading={heading} facts="origins session-length">
          <p slot="note">Words of this page.</p>
        </therapy-quick-facts>
        <p>
          Ten trials were pooled.
          <therapy-cite reference="10" />
        </p>
        <therapy-contraindication-checker ontherapy-check={() => setChecks((count) => count + 1)} />
        <therapy-evidence-summary condition="neck-pain" headingLevel={3} />
        <therapy-practitioner-finder
          href="https://clinic.example/book"
          label="Book an appointment"
          ontherapy-find={(event) => {
            event.preventDefault();
            setFound(event.detail.url);
          }}
        />
      </therapy-guide>
    </main>
  );
}

/** What the types refuse. */
export const wrong = (
  <>
    {/* @ts-expect-error There is no such theme. */}
    <therapy-quick-facts theme="pink" />
    {/* @ts-expect-error There is no such attribute. */}
    <therapy-quick-facts colour="pink" />
  </>
);
