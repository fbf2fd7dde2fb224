import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {printedBy} from '../support/printing.js';
import {reading, saidIn, seenIn, shown, textOf} from '../support/reader.js';
import {testLocale} from '../support/test-locale.js';

/**
 * What a Spanish reader has to read where safety depends on it. These words are written here by hand, not read from the
 * translation, so that a wrong translation fails. Whoever changes one of them changes it here too, with a second look.
 */

type Widget = HTMLElement & {updateComplete: Promise<boolean>};

async function press(widget: Widget, name: string): Promise<void> {
  reading(widget).getByRole('button', {name}).click();
  await widget.updateComplete;
}

async function checked(...names: (string | RegExp)[]): Promise<Widget> {
  const checker = await shown<Widget>('<therapy-contraindication-checker></therapy-contraindication-checker>');
  for (const name of names) reading(checker).getByRole('checkbox', {name}).click();
  await press(checker, 'Verificar');
  return checker;
}

/** The outcome for what is ticked, as text. */
async function outcomeOf(title: string, ...names: (string | RegExp)[]): Promise<string> {
  return seenIn(reading(await checked(...names)).getByRole('region', {name: title}));
}

const doNotUse = 'En la lista «no usar» de esta guía';
const caution = 'En la lista «usar con precaución» de esta guía';

/** Each item of the do-not-use list: what a reader ticks, and all that the guide then tells to do. */
const absolute: readonly (readonly [lay: string, action: string, emergency?: string])[] = [
  [
    'Ha tenido, o puede estar teniendo, un derrame, ataque o sangrado cerebral',
    'No reciba terapia craneosacral. Si ya pasó, hable primero con su médico.',
    'Llame ahora a su número de emergencias si puede estar empezando un derrame, ataque o sangrado cerebral: cara caída, debilidad en un brazo o pierna, habla enredada, problemas repentinos para ver o un dolor de cabeza repentino y muy fuerte. Llame aunque pase.',
  ],
  [
    'Hace poco se rompió el cráneo o se lastimó mucho la cabeza',
    'No reciba terapia craneosacral. Hable con su médico, aunque se sienta bien.',
    'Llame ahora a su número de emergencias si, después de la lesión, se desmayó, tuvo una convulsión o vomita varias veces; tiene confusión, mucho sueño, debilidad, problemas para ver o un dolor de cabeza que empeora; o le sale sangre o líquido transparente por la nariz o el oído.',
  ],
  [
    'Tiene un punto débil o un bulto en un vaso sanguíneo del cerebro',
    'No reciba terapia craneosacral. Hable con su médico. Si empieza un dolor de cabeza repentino y muy fuerte, llame a su número de emergencias.',
  ],
  [
    'Tiene una infección y fiebre',
    'No reciba terapia craneosacral. Hable con su médico. Busque ayuda médica urgente si empeora rápido, tiene confusión o el cuello rígido, o le cuesta respirar.',
  ],
  [
    'Tiene una afección que aumenta la presión dentro del cráneo',
    'No reciba terapia craneosacral. Hable con su médico. Busque ayuda médica urgente si de repente tiene un dolor de cabeza fuerte, vómitos, mucho sueño o problemas para ver.',
  ],
];

/** Each item of the use-with-caution list. */
const relative: readonly (readonly [lay: string, action: string])[] = [
  [
    'Está en los primeros tres meses de embarazo, o puede estarlo',
    'Hable con su médico o partera antes de hacer una cita y avise al terapeuta. Haga lo mismo el resto del embarazo.',
  ],
  [
    'Hace poco tuvo una operación de espalda o cuello',
    'Hable con su médico o cirujano antes de hacer una cita y avise al terapeuta.',
  ],
  [
    'Usa anticoagulantes (diluyentes de la sangre) o sangra con facilidad por una enfermedad',
    'Hable con su médico antes de hacer una cita y avise al terapeuta. No deje su medicamento a menos que su médico se lo indique.',
  ],
  [
    'Alguna vez ha tenido una convulsión o un ataque epiléptico',
    'Hable con su médico antes de hacer una cita y avise al terapeuta. No deje su medicamento a menos que su médico se lo indique.',
  ],
  [
    'Tiene los huesos muy débiles y se rompen con facilidad',
    'Hable con su médico antes de hacer una cita y avise al terapeuta.',
  ],
  [
    'La persona que recibirá la terapia tiene menos de 2 años',
    'Hable con el médico del niño antes de hacer una cita y avise al terapeuta. Detenga a cualquiera que le fuerce el cuello o la espalda.',
  ],
];

const whenToSeekHelp = [
  'Cuándo buscar ayuda',
  'Después de una sesión, llame a su médico por cualquiera de estas señales; si es repentina, intensa o grave, llame a su número de emergencias',
  'Dolor intenso o que empeora',
  'Adormecimiento, debilidad o cambios en la vista nuevos',
  'Un dolor de cabeza que dura más de unos días',
  'Fiebre u otras señales de infección',
];

/** What the studies found for each use, and how certain it is. */
const found: readonly (readonly string[])[] = [
  ['Dolor crónico', 'Los estudios no coinciden'],
  ['Dolor de cuello', 'Los estudios no coinciden'],
  ['Dolor lumbar', 'Sin diferencia encontrada', 'Certeza: esta guía no la calificó'],
  ['Dolor de cabeza y migraña', 'Los estudios no coinciden', 'Certeza: muy baja, según sus autores'],
  ['Fibromialgia', 'Sin diferencia encontrada'],
  ['Dolor de cabeza tensional', 'Muy poco para saberlo'],
  ['Cólico del lactante', 'Los estudios no coinciden', 'Certeza: muy baja, según sus autores'],
  ['Trastornos de la articulación de la mandíbula (ATM)', 'Ningún estudio citado'],
  ['Problemas de sueño', 'Ningún estudio citado'],
  ['Ansiedad y estrés', 'Muy poco para saberlo'],
];

/** The name of each widget, and of a control or a part of it. */
const widgetNames: readonly (readonly [tag: string, heading: string, part: string])[] = [
  ['therapy-quick-facts', 'Terapia craneosacral: datos básicos', 'Fuentes (6)'],
  ['therapy-contraindication-checker', 'Terapia craneosacral: verifique antes de hacer una cita', 'Verificar'],
  ['therapy-evidence-summary', 'Terapia craneosacral: qué encontraron los estudios', 'Los estudios ('],
  ['therapy-section', 'Terapia craneosacral: qué es', 'Fuentes ('],
  ['therapy-conditions', 'Terapia craneosacral: para qué se usa', 'Quién la elige'],
  ['therapy-session', 'Terapia craneosacral: cómo es una sesión', 'Cuánto dura'],
  ['therapy-safety', 'Terapia craneosacral: riesgos y efectos secundarios', 'Riesgos'],
  ['therapy-questions', 'Preguntas para un terapeuta craneosacral', 'Qué significan las siglas'],
  ['therapy-cost', 'Terapia craneosacral: cuánto cuesta', 'Sesiones'],
  ['therapy-comparison', 'Terapia craneosacral: junto a otras terapias', 'Elija de dos a cuatro'],
  ['therapy-faq', 'Terapia craneosacral: preguntas y respuestas', 'Fuentes ('],
  ['therapy-references', 'Terapia craneosacral: referencias', 'Citas como'],
  ['therapy-article', 'Terapia craneosacral: la guía completa', 'En resumen'],
];

before(() => testLocale.load());

describe('the widgets in Spanish', () => {
  for (const [tag, name, part] of widgetNames) {
    it(`<${tag}> is “${name}”`, async () => {
      const widget = await shown(`<${tag}></${tag}>`);
      reading(widget).getByRole('heading', {name});
      expect(textOf(widget)).to.include(part);
    });
  }

  it('has a table of contents in the article', async () => {
    reading(await shown('<therapy-article></therapy-article>')).getByRole('navigation', {name: 'Contenido'});
  });
});

describe('the checker in Spanish, word by word', () => {
  it('asks in two groups, and for an answer', async () => {
    const checker = await checked();
    expect(saidIn(reading(checker).getByRole('alert'))).to.equal(
      'Marque al menos una casilla. Si nada de la lista se aplica, marque «Nada de esto se aplica».',
    );
    for (const [group, items] of [
      ['La guía dice: no usar', absolute],
      ['La guía dice: usar con precaución', relative],
    ] as const) {
      const boxes = reading(checker).getByRole('group', {name: group}).querySelectorAll('input');
      expect(boxes.length).to.equal(items.length);
    }
    const text = textOf(checker);
    expect(text).to.include(
      'Antes de hacer una cita, verifique si algo de esto se aplica a usted o a la persona que recibirá la terapia.',
    );
    expect(text).to.include('Lo que marca se queda en este recuadro. No se envía ni se guarda.');
  });

  for (const [lay, action, emergency] of absolute) {
    it(`sends to a doctor: ${lay}`, async () => {
      const text = await outcomeOf(doNotUse, lay);
      expect(text)
        .to.include('No haga una cita. Hable primero con su médico.')
        .and.match(/No usar\s*·/);
      expect(text.replace(/\s+/g, ' ')).to.include(`Qué hacer ahora: ${action}`);
      if (emergency) expect(text.indexOf(emergency)).to.be.within(doNotUse.length, doNotUse.length + 10);
    });
  }

  for (const [lay, action] of relative) {
    it(`advises to ask a doctor: ${lay}`, async () => {
      const text = await outcomeOf(caution, lay);
      expect(text).to.include('Hable con su médico antes de hacer una cita y avise al terapeuta.');
      expect(text).to.match(/Usar con precaución\s*·/);
      expect(text.replace(/\s+/g, ' ')).to.include(`Qué hacer ahora: ${action}`);
    });
  }

  it('does not reassure who ticks nothing of the list', async () => {
    expect(await outcomeOf('No se marcó nada de esta lista', 'Nada de esto se aplica')).to.include(
      'Eso no significa que la terapia sea segura para usted. La lista es corta y no sabe nada más de usted. Si tiene alguna enfermedad, toma medicamentos o no se siente bien, hable con su médico antes de hacer una cita.',
    );
  });

  it('sends who is not sure to a doctor, also beside an item', async () => {
    expect(await outcomeOf('Pregunte antes de hacer una cita', 'Tengo dudas')).to.include(
      'Tiene dudas sobre esta lista. Muéstrela a su médico antes de hacer una cita.',
    );
    expect(await outcomeOf(caution, 'Tengo dudas', relative[0]?.[0] ?? '')).to.include(
      'También marcó «Tengo dudas». Hable con su médico del resto de la lista.',
    );
  });

  it('tells when to seek help, with every outcome', async () => {
    for (const [title, box] of [
      [doNotUse, absolute[0]?.[0] ?? ''],
      [caution, relative[0]?.[0] ?? ''],
      ['Pregunte antes de hacer una cita', 'Tengo dudas'],
      ['No se marcó nada de esta lista', 'Nada de esto se aplica'],
    ] as const) {
      const text = await outcomeOf(title, box);
      for (const words of whenToSeekHelp) expect(text).to.include(words);
    }
  });

  it('prints what it is not', async () => {
    const checker = await checked(absolute[0]?.[0] ?? '');
    const [sheet] = await printedBy(() => press(checker, 'Imprimir resumen'));
    expect(sheet).to.match(/Impreso el .* para hablar con un médico\. Lo llenó quien lee; no es consejo médico\./);
    await press(checker, 'Empezar de nuevo');
    expect(reading(checker).queryByRole('region', {name: doNotUse}) === null).to.equal(true);
  });
});

describe('the warnings in Spanish, word by word', () => {
  for (const tag of ['therapy-safety', 'therapy-session']) {
    it(`tell when to seek help: <${tag}>`, async () => {
      const text = textOf(await shown(`<${tag}></${tag}>`));
      for (const words of whenToSeekHelp) expect(text).to.include(words);
    });
  }

  it('name the risks, and that the therapy is no care', async () => {
    const widget = await shown('<therapy-safety></therapy-safety>');
    for (const name of ['Efectos secundarios', 'Riesgos', 'No reemplaza la atención médica'])
      reading(widget).getByRole('heading', {name});
    expect(textOf(widget))
      .to.include('una niña sana de tres meses murió después de una flexión forzada y profunda del cuello y la columna')
      .and.include('El mayor riesgo puede ser confiar en ella en lugar de la atención médica que usted necesita.')
      .and.include('No deje un medicamento ni retrase una consulta médica por esta terapia.');
  });

  it('say that the text is no medical advice, and that no clinician reviewed the translation', async () => {
    expect(textOf(await shown('<therapy-cost></therapy-cost>')))
      .to.include('No es consejo médico.')
      .and.include('Ningún profesional clínico de habla hispana ha revisado esta traducción.');
  });

  it('say first that the reviews do not agree, and for each use what was found', async () => {
    const widget = await shown('<therapy-evidence-summary></therapy-evidence-summary>');
    expect(textOf(widget)).to.include(
      'Las revisiones no coinciden. Una revisión de 2024 no encontró beneficio en ninguna afección que evaluó.',
    );
    for (const name of ['Las revisiones no coinciden', 'Por afección', 'En números'])
      reading(widget).getByRole('heading', {name});
    for (const [name, ...findings] of found) {
      const condition = reading(widget).getByRole('heading', {name}).parentElement as HTMLElement;
      for (const words of findings) expect(saidIn(condition), name).to.include(words);
    }
  });

  it('say of a number whom it favours', async () => {
    const widget = await shown('<therapy-evidence-summary></therapy-evidence-summary>');
    const rows = reading(widget).getAllByRole('row').map(saidIn);
    const row = (figure: string) => rows.find((text) => text.includes(figure)) ?? '';
    expect(row('−21,00')).to.match(
      / a favor de: terapia craneosacral; un ensayo, 54 personas −21,00 \(de −32,60 a −9,40\)/,
    );
    expect(row('−0,34')).to.match(/ sin diferencia clara; datos combinados.* −0,34 \(/);
    expect(textOf(widget)).to.include('Si la línea toca el cero, el estudio no puede decir si hay diferencia.');
  });

  it('say how much of a source was read', async () => {
    const list = (await shown('<therapy-references></therapy-references>')).shadowRoot?.querySelectorAll('ol > li');
    const [first, second] = [...(list ?? [])].map(saidIn);
    expect(first).to.include('Registro leído.');
    expect(second).to.include('Leído solo en parte.');
  });
});

describe('the buttons in Spanish do what they say', () => {
  it('Imprimir prints, Copiar copies and Agregar adds a question', async () => {
    const widget = await shown<Widget>('<therapy-questions></therapy-questions>');
    expect(await printedBy(() => press(widget, 'Imprimir'))).to.have.length(1);
    await press(widget, 'Agregar');
    expect(saidIn(reading(widget).getByRole('status'))).to.equal('Escriba primero una pregunta.');
    reading(widget).getByRole('button', {name: 'Copiar'});
  });

  it('Buscar un terapeuta craneosacral opens a dialog that Cerrar closes', async () => {
    const widget = await shown<Widget>('<therapy-practitioner-finder></therapy-practitioner-finder>');
    await press(widget, 'Buscar un terapeuta craneosacral');
    for (const name of ['Qué preguntar', 'Razones para elegir a otro', 'Qué significan las siglas', 'Dónde buscar'])
      reading(widget).getByRole('heading', {name});
    await press(widget, 'Cerrar');
    expect(reading(widget).queryByRole('dialog') === null).to.equal(true);
  });
});
