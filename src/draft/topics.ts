/** What a heading of a page is about; most are sections of a guide. */
const topics = [
  ['references', /^(references|sources|bibliography|literature|citations|works cited|footnotes)\b/],
  ['faq', /\bfaqs?\b|frequently asked|common questions|questions (and|&) answers/],
  ['quickFacts', /\b(quick|key|fast) facts\b|at a glance|in brief/],
  [
    'seekHelp',
    /\bwhen to (seek|get|call|see|contact)\b|\b(contact|call|see) your (healthcare|doctor|provider)|seek (medical )?help/,
  ],
  ['contraindications', /contraindicat|who should ?(n.t|not)\b|do not use|when to avoid|use with caution/],
  ['related', /\brelated\b|also benefit|complementary approaches|see also/],
  ['makingAChoice', /making (your|a|the) (choice|decision)|right for you/],
  ['comparison', /\bvs\b|\bversus\b|\bcompar|other approaches|alternatives/],
  ['cost', /\bcosts?\b|\bpric(e|es|ing)\b|\binsurance\b|\bfees\b/],
  ['practitioners', /practitioner|credentials|questions to ask|find(ing)? a\b|therapists?$/],
  ['safety', /\bsafe(ty)?\b|\brisks?\b|side effects|adverse/],
  ['evidence', /\bresearch\b|\bevidence\b|\bstudies\b|\bscien/],
  ['session', /\bsessions?\b|what (to expect|happens)|first visit|time to results|how (many|often)/],
  ['techniques', /\b(types|techniques|styles|kinds|forms)\b/],
  ['benefits', /\bbenefits?\b/],
  ['conditions', /\bconditions\b|\bused for\b|\buses\b|\bindications\b/],
  ['mechanism', /\bhow\b.*\bworks?\b|\bmechanisms?\b/],
  ['overview', /^what (is|are)\b|\boverview\b|\bintroduction\b|^about\b|\bhistory\b|\bbackground\b/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Topic = (typeof topics)[number][0];

/** Topics that the words before a list give to that list. */
const ofLists: readonly Topic[] = ['quickFacts', 'seekHelp', 'contraindications', 'related'];

/** The topic that the words of a heading name; nothing where they name none. */
export function topicOf(heading: string): Topic | undefined {
  const words = heading.toLowerCase().replace(/^\d+[.):]?\s+/, '');
  return topics.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The topic of a list, by the words before it. */
export function listTopicOf(lead: string): Topic | undefined {
  const topic = topicOf(lead);
  return topic !== undefined && ofLists.includes(topic) ? topic : undefined;
}
