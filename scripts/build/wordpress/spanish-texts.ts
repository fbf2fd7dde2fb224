/** The texts of the plugin in Spanish, by their English: the blocks, their controls, and what PHP and the scripts say. */
export const spanishTexts: Readonly<Record<string, string>> = {
  // Blocks
  'Therapy guide': 'Guía de la terapia',
  'Quick facts': 'Datos básicos',
  'Seven facts about the therapy as a card.': 'Siete datos sobre la terapia en una ficha.',
  facts: 'datos',
  summary: 'resumen',
  therapy: 'terapia',
  'A piece of the guide': 'Una parte de la guía',
  'Text of the guide: what it is, how it is meant to work, or another piece that you choose.':
    'Texto de la guía: qué es, cómo se supone que actúa, u otra parte que usted elija.',
  guide: 'guía',
  text: 'texto',
  'What it is used for': 'Para qué se usa',
  'What people use the therapy for, each with what the studies found.':
    'Para qué se usa la terapia, y qué encontraron los estudios en cada caso.',
  conditions: 'problemas de salud',
  uses: 'usos',
  'What a session is like': 'Cómo es una sesión',
  'Before, during and after a session, and what often follows.':
    'Antes, durante y después de una sesión, y lo que suele pasar luego.',
  visit: 'visita',
  appointment: 'cita',
  'What the studies found': 'Qué encontraron los estudios',
  'The evidence in words, in numbers and study by study.': 'La evidencia en palabras, en cifras y estudio por estudio.',
  evidence: 'evidencia',
  studies: 'estudios',
  research: 'investigación',
  'Risks and side effects': 'Riesgos y efectos secundarios',
  'When to seek help, the risks, and what is common after a session.':
    'Cuándo buscar ayuda, los riesgos, y lo que es común después de una sesión.',
  safety: 'seguridad',
  risks: 'riesgos',
  'side effects': 'efectos secundarios',
  'Check before you book': 'Revise antes de hacer una cita',
  'Your readers tick what applies to them. Nothing they tick is stored or sent.':
    'Sus lectores marcan lo que les corresponde. Nada de lo que marcan se guarda ni se envía.',
  checklist: 'lista',
  contraindications: 'contraindicaciones',
  'Questions to ask': 'Preguntas para hacer',
  'Questions for a practitioner, to tick, print or copy.':
    'Preguntas para un terapeuta, para marcar, imprimir o copiar.',
  questions: 'preguntas',
  practitioner: 'terapeuta',
  'Find a practitioner': 'Encontrar un terapeuta',
  'A button to your booking page or a directory, or help to choose well.':
    'Un botón hacia su página de citas o un directorio, o ayuda para elegir bien.',
  booking: 'citas',
  directory: 'directorio',
  'What it costs': 'Cuánto cuesta',
  'Prices, an estimate for a course of sessions, and who may pay.':
    'Precios, un cálculo para una serie de sesiones, y quién podría pagar.',
  price: 'precio',
  cost: 'costo',
  insurance: 'seguro médico',
  'Beside other therapies': 'Al lado de otras terapias',
  'Two to four therapies beside each other. It names no winner.':
    'De dos a cuatro terapias, una al lado de otra. No nombra una ganadora.',
  compare: 'comparar',
  massage: 'masaje',
  'Questions and answers': 'Preguntas y respuestas',
  'What people ask about the therapy, with answers.': 'Lo que la gente pregunta sobre la terapia, con respuestas.',
  faq: 'preguntas frecuentes',
  answers: 'respuestas',
  'The sources': 'Las fuentes',
  'Every source of the guide, and what was checked about it.': 'Cada fuente de la guía, y qué se comprobó de ella.',
  references: 'referencias',
  sources: 'fuentes',
  citations: 'citas bibliográficas',
  'A sentence with its source': 'Una oración con su fuente',
  'Your own sentence, with a number at its end that opens the source.':
    'Su propia oración, con un número al final que abre la fuente.',
  cite: 'citar',
  citation: 'cita bibliográfica',
  source: 'fuente',
  'The whole guide': 'La guía completa',
  'Everything in the guide, with a table of contents.': 'Todo lo que hay en la guía, con un índice.',
  article: 'artículo',
  'Widgets together': 'Widgets juntos',
  'Holds therapy widgets that share one language and one directory of practitioners.':
    'Reúne widgets de la terapia que comparten un idioma y un directorio de terapeutas.',
  group: 'grupo',

  // Controls
  Heading: 'Título',
  'Leave it empty for the widget’s own.': 'Déjelo vacío para usar el del widget.',
  'Heading level': 'Nivel del título',
  'One more than the heading above it on your page.': 'Uno más que el título que está encima en su página.',
  'Light or dark': 'Claro u oscuro',
  'As your page': 'Como su página',
  Light: 'Claro',
  Dark: 'Oscuro',
  'Open all details': 'Abrir todos los detalles',
  'For search engines': 'Para los buscadores',
  'Add nothing': 'No agregar nada',
  'Add what is shown as schema.org data': 'Agregar lo que se muestra como datos de schema.org',
  Condition: 'Problema de salud',
  'All conditions': 'Todos los problemas de salud',
  'Which facts': 'Qué datos',
  'Choose none to show all.': 'No elija ninguno para mostrar todos.',
  Show: 'Mostrar',
  Everything: 'Todo',
  'The words': 'Las palabras',
  'The numbers': 'Las cifras',
  'The numbers with a plot': 'Las cifras con un gráfico',
  'Address of your booking page or directory': 'Dirección de su página de citas o de un directorio',
  'A directory may hold {therapy}, {location} and {specialty}. Leave it empty for the address in the settings.':
    'Un directorio puede tener {therapy}, {location} y {specialty}. Déjelo vacío para usar la dirección de los ajustes.',
  'Words on the button': 'Palabras en el botón',
  'Which piece': 'Qué parte',
  'What it is': 'Qué es',
  'How it is meant to work': 'Cómo se supone que actúa',
  'What people hope for': 'Qué espera la gente',
  'Styles of the therapy': 'Estilos de la terapia',
  'Making your choice': 'Para tomar su decisión',
  'Related therapies': 'Terapias relacionadas',
  'Sessions to start with': 'Sesiones para empezar',
  'A whole number from 1 to 100.': 'Un número entero del 1 al 100.',
  'Which therapies': 'Qué terapias',
  'Choose two to four. With fewer, the first four show.':
    'Elija de dos a cuatro. Con menos, se muestran las primeras cuatro.',
  Source: 'Fuente',
  'Choose a source': 'Elija una fuente',
  'Directory of practitioners': 'Directorio de terapeutas',
  'Finders inside use this address. Leave it empty for the address in the settings.':
    'Los botones de adentro usan esta dirección. Déjelo vacío para usar la dirección de los ajustes.',
  Language: 'Idioma',
  'As the page': 'Como la página',
  English: 'Inglés',
  Spanish: 'Español',

  // The editor
  'What it shows': 'Qué muestra',
  Color: 'Color',
  Accent: 'Color principal',
  'Write your own sentence.': 'Escriba su propia oración.',
  'Choose a source in the sidebar.': 'Elija una fuente en la barra lateral.',

  // The settings
  'Therapy guide widgets': 'Widgets de la guía de la terapia',
  Settings: 'Ajustes',
  'You may not change these settings.': 'Usted no puede cambiar estos ajustes.',
  'These settings hold for every widget on this site.': 'Estos ajustes valen para cada widget de este sitio.',
  'Finders without an address of their own lead there. It may hold {therapy}, {location} and {specialty}.':
    'Los botones sin dirección propia llevan ahí. Puede tener {therapy}, {location} y {specialty}.',
  'The directory is not a web address. It was not saved. Write an address that begins with https://.':
    'El directorio no es una dirección web. No se guardó. Escriba una dirección que empiece con https://.',
  'Language of the widgets': 'Idioma de los widgets',
  'As each page; English where there is no translation': 'Como cada página; inglés donde no hay traducción',
  'Accent color': 'Color principal',
  'The widgets’ own': 'El de los widgets',
  'The theme’s': 'El del tema',
  'This one': 'Este',
  'Choose a color': 'Elija un color',
  'Your own guide': 'Su propia guía',
  'The widgets show the guide that comes with the plugin. You can upload another one as a JSON file.':
    'Los widgets muestran la guía que viene con el plugin. Puede subir otra como archivo JSON.',
  'The widgets show your guide: %s': 'Los widgets muestran su guía: %s',
  'Guide as a JSON file': 'Guía como archivo JSON',
  'Your browser checks the file before it is saved. Nothing leaves this site.':
    'Su navegador revisa el archivo antes de guardarlo. Nada sale de este sitio.',
  'Upload the guide': 'Subir la guía',
  'Use the guide of the plugin again': 'Volver a usar la guía del plugin',
  'The guide was saved.': 'La guía se guardó.',
  'The widgets show the guide of the plugin again.': 'Los widgets muestran otra vez la guía del plugin.',
  'No file arrived. Choose a JSON file and try again.':
    'No llegó ningún archivo. Elija un archivo JSON e inténtelo de nuevo.',
  'The file is larger than %s. It was not saved.': 'El archivo es más grande que %s. No se guardó.',
  'The file is not a guide: it must be a JSON object with "about". It was not saved.':
    'El archivo no es una guía: tiene que ser un objeto JSON con "about". No se guardó.',
  'The file could not be saved: %s': 'No se pudo guardar el archivo: %s',
  'The file is not JSON: %s': 'El archivo no es JSON: %s',
  'No faults. The guide can be uploaded.': 'Sin errores. La guía se puede subir.',
  'Faults in the guide:': 'Errores en la guía:',
  'The JavaScript of this page has to run to check a guide.':
    'El JavaScript de esta página tiene que funcionar para revisar una guía.',
  'This part shows when scripts run. Not medical advice.':
    'Esta parte se muestra cuando los scripts funcionan. No es un consejo médico.',
};

/** A text in a language of the widgets. @throws Error when the text has no translation */
export function textIn(language: string, text: string): string {
  if (language === 'en') return text;
  const spanish = spanishTexts[text];
  if (language !== 'es' || spanish === undefined) throw new Error(`The plugin has no "${text}" in ${language}.`);
  return spanish;
}
