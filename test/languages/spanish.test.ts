import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {printedBy} from '../support/printing.js';
import {reading, saidIn, seenIn, shown, textOf, within} from '../support/reader.js';
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
const absolute: readonly (readonly [lay: string, action: string, emergency: readonly string[]])[] = [
  [
    'Ha tenido, o puede estar teniendo, un derrame, ataque o sangrado cerebral',
    'No reciba terapia craneosacral. Si tuvo el derrame hace tiempo, consulte a su médico antes de hacer una cita. Si los síntomas acaban de desaparecer, también es una emergencia.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si nota algo de esto, aunque haya desaparecido',
      'Un lado de la cara caído',
      'Debilidad o adormecimiento de un brazo o una pierna',
      'Dificultad para hablar, o palabras sin sentido',
      'Confusión repentina',
      'Problemas repentinos para ver, caminar o mantener el equilibrio',
      'Un dolor de cabeza repentino y muy fuerte',
      'Una convulsión o un desmayo',
    ],
  ],
  [
    'Hace poco se fracturó el cráneo o se dio un golpe fuerte en la cabeza',
    'No reciba terapia craneosacral. Consulte a su médico, aunque se sienta bien.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si algo de esto ocurre después de un golpe en la cabeza',
      'Se desmayó o tuvo una convulsión',
      'Vomitó más de una vez',
      'Tiene confusión o somnolencia (mucho sueño)',
      'Tiene debilidad o adormecimiento en alguna parte del cuerpo',
      'Tiene problemas para ver, hablar o caminar',
      'Una pupila es más grande que la otra',
      'El dolor de cabeza empeora',
      'Le sale sangre o líquido transparente por la nariz o el oído',
      'Toma anticoagulantes',
      'Un niño llora y no hay manera de calmarlo',
    ],
  ],
  [
    'Tiene un punto débil o un bulto en un vaso sanguíneo del cerebro',
    'No reciba terapia craneosacral. Consulte a su médico.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si empieza algo de esto',
      'Un dolor de cabeza repentino y muy fuerte',
      'Rigidez del cuello',
      'Problemas para ver, o un párpado caído',
      'Debilidad o adormecimiento que antes no tenía',
      'Una convulsión o un desmayo',
    ],
  ],
  [
    'Tiene una infección y fiebre',
    'No reciba terapia craneosacral. Consulte a su médico.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si tiene fiebre junto con algo de esto',
      'Rigidez del cuello',
      'Confusión',
      'Somnolencia (mucho sueño)',
      'Dificultad para respirar',
      'Un sarpullido que no desaparece al presionarlo',
      'Una convulsión',
      'Empeora rápido',
      'Un bebé menor de 3 meses con 100.4 °F (38 °C) o más',
    ],
  ],
  [
    'Tiene una afección que aumenta la presión dentro del cráneo (no la presión arterial)',
    'No reciba terapia craneosacral. Consulte a su médico.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si algo de esto empieza o empeora',
      'Un dolor de cabeza fuerte',
      'Vómitos',
      'Somnolencia (mucho sueño) o confusión',
      'Problemas para ver',
      'Debilidad, o problemas para caminar',
      'Una convulsión',
    ],
  ],
];

/** Each item of the use-with-caution list, and what of it is an emergency. */
const relative: readonly (readonly [lay: string, action: string, emergency?: readonly string[]])[] = [
  [
    'Está en los primeros tres meses de embarazo, o puede estarlo',
    'No haga una cita hasta que su médico o partera esté de acuerdo. Avise al terapeuta. Haga lo mismo durante el resto del embarazo.',
  ],
  [
    'Hace poco tuvo una operación de espalda o cuello',
    'No haga una cita hasta que su médico o cirujano esté de acuerdo. Avise al terapeuta.',
  ],
  [
    'Toma anticoagulantes (medicamentos para que no se formen coágulos) o sangra con facilidad por una enfermedad',
    'No haga una cita hasta que su médico esté de acuerdo. Avise al terapeuta. No deje su medicamento a menos que su médico se lo indique.',
  ],
  [
    'Alguna vez ha tenido una convulsión o un ataque epiléptico',
    'No haga una cita hasta que su médico esté de acuerdo. Avise al terapeuta. No deje su medicamento a menos que su médico se lo indique.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) en cualquiera de estos casos',
      'Una primera convulsión',
      'Una convulsión que dura más de 5 minutos',
      'Una convulsión tras otra, sin despertar entre una y otra',
    ],
  ],
  [
    'Tiene los huesos muy débiles y se rompen con facilidad',
    'No haga una cita hasta que su médico esté de acuerdo. Avise al terapeuta.',
  ],
  [
    'La persona que recibirá la terapia tiene menos de 2 años',
    'No haga una cita a menos que el pediatra esté de acuerdo. Avise al terapeuta. Nunca deje que alguien doble o fuerce la cabeza, el cuello o la espalda del niño.',
    [
      'Llame ahora a su número de emergencias (911 en EE. UU.) si un bebé tiene algo de esto',
      'Fiebre de 100.4 °F (38 °C) o más si tiene menos de 3 meses',
      'Fiebre con somnolencia (mucho sueño), sarpullido o rigidez del cuello',
      'No quiere comer ni tomar leche',
      'Está flácido (sin fuerza) o cuesta despertarlo',
      'Se pone azul o le cuesta respirar',
      'La mollera abultada',
      'Vómito verde',
      'Un llanto débil o muy agudo',
      'Una convulsión',
    ],
  ],
];

const whenToSeekHelp = [
  'Cuándo buscar ayuda',
  'Llame ahora a su número de emergencias (911 en EE. UU.) si nota algo de esto, aunque haya desaparecido',
  'Un lado de la cara caído',
  'Debilidad o adormecimiento que antes no tenía',
  'Confusión repentina',
  'Dificultad para hablar, ver, caminar o tragar',
  'Un dolor de cabeza o de cuello repentino y muy fuerte',
  'Una convulsión o un desmayo',
  'No puede controlar la orina o las evacuaciones (heces), o tiene adormecimiento entre las piernas',
  'Después de una sesión, llame a su médico por cualquiera de estas señales. Si no sabe qué tan grave es, llame a su número de emergencias',
  'Dolor intenso o que empeora',
  'Adormecimiento o debilidad que antes no tenía, o cambios en la vista',
  'Un dolor de cabeza que dura más de unos días',
  'Fiebre u otras señales de infección',
  'Un dolor de cabeza que empeora al ponerse de pie, o líquido transparente por la nariz o el oído',
];

/** What the list of the guide leaves out. */
const alsoAsk = [
  'Esta lista no es de la guía. Consulte a su médico antes de hacer una cita si tiene o ha tenido algo de esto',
  'Una malformación de Chiari u otro problema con el flujo o la presión del líquido que rodea el cerebro',
  'Una fuga del líquido que rodea el cerebro, o una punción lumbar o una inyección epidural en las últimas semanas',
  'Una operación reciente del cerebro o del cráneo',
  'Un tumor cerebral, o una válvula para drenar líquido del cerebro (derivación)',
  'Una conmoción cerebral, aunque sea leve',
  'Un cuello inestable en su parte alta, como puede ocurrir con la artritis reumatoide, el síndrome de Down o el síndrome de Ehlers-Danlos',
  'Una fractura del cuello, un latigazo cervical o un desgarro de una arteria del cuello',
  'Un coágulo de sangre reciente, por ejemplo en una pierna o un pulmón',
  'Cáncer en la columna o el cráneo',
  'Una enfermedad del corazón',
  'Psicosis, o un trastorno causado por una experiencia traumática, como el estrés postraumático (TEPT)',
];

/** What the studies found for each use, and how certain it is. */
const found: readonly (readonly string[])[] = [
  ['Dolor crónico', 'Los estudios no coinciden'],
  ['Dolor de cuello', 'Los estudios no coinciden'],
  ['Dolor lumbar', 'Los estudios no coinciden', 'Certeza: esta guía no la calificó'],
  ['Dolor de cabeza y migraña', 'Los estudios no coinciden', 'Certeza: muy baja, según sus autores'],
  ['Fibromialgia', 'Muy pocos datos para saberlo'],
  ['Dolor de cabeza tensional', 'Muy pocos datos para saberlo'],
  ['Cólico del lactante', 'Los estudios no coinciden', 'Certeza: muy baja, según sus autores'],
  ['Trastornos de la articulación de la mandíbula (ATM)', 'No se cita ningún estudio'],
  ['Problemas de sueño', 'Muy pocos datos para saberlo'],
  ['Ansiedad y estrés', 'Muy pocos datos para saberlo'],
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
  ['therapy-comparison', 'Terapia craneosacral: comparación con otras terapias', 'Elegir terapias (4 de 9)'],
  ['therapy-faq', 'Terapia craneosacral: preguntas y respuestas', 'Fuentes ('],
  ['therapy-references', 'Terapia craneosacral: referencias', 'Citas como'],
  ['therapy-article', 'Terapia craneosacral: la guía completa', 'Contenido (17)'],
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
    const article = await shown('<therapy-article></therapy-article>');
    const contents = reading(article).getByRole('navigation', {name: 'Contenido'});
    within(contents).getByText('Contenido (17)').click();
    within(contents).getByRole('button', {name: 'En resumen'});
  });

  it('lets a reader choose therapies to compare', async () => {
    const comparison = await shown('<therapy-comparison></therapy-comparison>');
    reading(comparison).getByText('Elegir terapias (4 de 9)').click();
    reading(comparison).getByRole('group', {name: 'Elija de dos a cuatro'});
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
        .to.include('No haga una cita. Consulte primero a su médico.')
        .and.match(/No usar\s*·/);
      expect(text.replace(/\s+/g, ' ')).to.include(`Qué hacer ahora: ${action}`);
      const [call = '', ...signs] = emergency;
      expect(text.indexOf(call)).to.be.within(doNotUse.length, doNotUse.length + 10);
      for (const sign of signs) expect(text).to.include(sign);
    });
  }

  for (const [lay, action, emergency = []] of relative) {
    it(`advises to ask a doctor: ${lay}`, async () => {
      const text = await outcomeOf(caution, lay);
      expect(text).to.include('No haga una cita hasta que su médico esté de acuerdo. Avise también al terapeuta.');
      expect(text).to.match(/Usar con precaución\s*·/);
      expect(text.replace(/\s+/g, ' ')).to.include(`Qué hacer ahora: ${action}`);
      for (const words of emergency) expect(text).to.include(words);
    });
  }

  it('does not reassure who ticks nothing of the list', async () => {
    expect(await outcomeOf('No se marcó nada de esta lista', 'Nada de esto se aplica')).to.include(
      'Eso no significa que la terapia sea segura para usted. La lista es corta y no sabe nada más de usted. Si tiene alguna enfermedad, toma medicamentos o no se siente bien, consulte a su médico antes de hacer una cita.',
    );
  });

  it('sends who is not sure to a doctor, also beside an item', async () => {
    expect(await outcomeOf('Pregunte antes de hacer una cita', 'Tengo dudas')).to.include(
      'Tiene dudas sobre esta lista. Muéstrela a su médico antes de hacer una cita.',
    );
    expect(await outcomeOf(caution, 'Tengo dudas', relative[0]?.[0] ?? '')).to.include(
      'También marcó «Tengo dudas». Consulte a su médico también sobre el resto de la lista.',
    );
  });

  it('names what else to ask a doctor about', async () => {
    const text = textOf(await checked());
    for (const words of alsoAsk) expect(text).to.include(words);
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
    expect(sheet).to.match(
      /Impreso el .* para hablar con un médico\. Lo llenó la persona que usó la lista; no es consejo médico\./,
    );
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
      .to.include(
        'una bebé sana de tres meses. Murió después de que un supuesto terapeuta craneosacral le dobló mucho y a la fuerza el cuello y la columna',
      )
      .and.include('El mayor riesgo puede ser confiar en ella en lugar de la atención médica que usted necesita.')
      .and.include('No deje un medicamento ni retrase una consulta médica por esta terapia.');
  });

  it('name what else to ask a doctor about, and the side effects', async () => {
    const text = textOf(await shown('<therapy-safety expanded></therapy-safety>'));
    for (const words of alsoAsk) expect(text).to.include(words);
    expect(text)
      .to.include('Rara vez se han descrito cambios en los latidos del corazón, o sudor.')
      .and.include('Se han notificado casos de daño grave.')
      .and.include('Una revisión de 1999 nombra efectos adversos en personas con lesión cerebral.')
      .and.include('Nombra derrame, sangrado, aneurisma y presión en el cerebro.')
      .and.include('Si no sabe qué tan grave es, llame a su número de emergencias');
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
    for (const name of ['Las revisiones no coinciden', 'Por afección']) reading(widget).getByRole('heading', {name});
    reading(widget).getByText(/^Los números \(\d+\)$/);
    for (const [name, ...findings] of found) {
      const condition = reading(widget).getByRole('heading', {name}).closest('details') as HTMLElement;
      for (const words of findings) expect(saidIn(condition), name).to.include(words);
    }
  });

  it('say of a number whom it favours', async () => {
    const widget = await shown('<therapy-evidence-summary view="plot"></therapy-evidence-summary>');
    const rows = reading(widget).getAllByRole('row').map(saidIn);
    const row = (figure: string) => rows.find((text) => text.includes(figure)) ?? '';
    expect(row('−21,00')).to.match(
      / a favor de: terapia craneosacral; un ensayo, 54 personas −21,00 \(de −32,60 a −9,40\)/,
    );
    expect(row('−0,34')).to.match(/ sin diferencia clara; ensayos combinados.* −0,34 \(/);
    expect(textOf(widget)).to.include(
      'Cuadrados a la izquierda de la línea: a favor de terapia craneosacral. El bigote es el intervalo de confianza del 95%, donde probablemente está la diferencia real. Si toca la línea, no hay una diferencia clara.',
    );
  });

  it('say how much of a source was read', async () => {
    const list = (await shown('<therapy-references></therapy-references>')).shadowRoot?.querySelectorAll('ol > li');
    const [first, second] = [...(list ?? [])].map(saidIn);
    expect(first).to.include('Registro leído.');
    expect(second).to.include('Leído solo en parte.');
  });

  it('tell the verdict of the authors apart from its limits', async () => {
    const text = textOf(await shown('<therapy-references expanded></therapy-references>'));
    expect(text)
      .to.match(/Sus autores dicen: La llaman «específicamente eficaz y segura» para el dolor de cuello/)
      .and.match(/Límites, según este proyecto: 54 personas, y los terapeutas sabían qué tratamiento daban\./);
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
    for (const name of [
      'Qué preguntar',
      'Razones para buscar otro terapeuta',
      'Qué significan las siglas (4)',
      'Dónde buscar',
    ])
      reading(widget).getByRole('heading', {name});
    await press(widget, 'Cerrar');
    expect(reading(widget).queryByRole('dialog') === null).to.equal(true);
  });
});
