import {placeholder} from '../guide-file/placeholder.js';

/**
 * The files of a new guide, by name: they build, and their comments say what goes where.
 *
 * @param id of the guide, such as `my-therapy`
 * @param today the day of the first check, `YYYY-MM-DD`
 */
export function skeleton(id: string, today: string): Map<string, string> {
  const words = id.replaceAll('-', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return new Map([
    ['about.md', about(id, name, words, today)],
    ['quick-facts.md', quickFacts],
    ['overview.md', overview],
    ['session.md', session],
    ['contraindications.md', contraindications],
    ['safety.md', safety],
    ['faq.md', faq],
    ['references.md', references],
    ['references.json', '[]\n'],
  ]);
}

const about = (id: string, name: string, words: string, today: string) => `---
# The id of the guide: lower-case letters, digits and hyphens. Pages name the guide by it.
id: ${id}
# The name of the therapy, as a sentence begins with it.
name: ${name}
# What you call a person who gives it.
practitioner: ${words} practitioner
# The language of your text, such as en or es-MX.
language: en
# Raise the version whenever the words change.
version: 0.1.0
# The day on which you last checked the text against its sources.
checked: ${today}
# The text that this guide is written from. Your own notes are one.
source:
  title: ${placeholder} with the title of your source
  accessed: ${today}
---

# About

<!--
How to write the other files:

- A statement is a paragraph or an item of a list. It ends with what it rests on:
    [1] or [1][4]   it agrees with these references; their list is references.json
    † or {guide}    your source text says so, and no study was checked
    ‡ or {project}  your own words, which are not in your source text
- default-section at the start of a file is the section of your source text that its statements come from. A statement
  from elsewhere says so at its end: {section=4}. The sign comes first: † {section=4}
- A heading may have an id in braces, such as {#evidence-base}. Keep it when you change the words.
- Write plain words. Bold text, links and tables have no place in a statement.
- What stands between these arrows is a comment. Readers never see it.
-->
`;

const quickFacts = `---
default-section: 1
---

# Quick facts

<!-- One heading for each fact. The first paragraph is its value, in a few words; a second one may say more. -->

## Origins {#origins}

${placeholder} with who began it, and when. †

## Evidence base {#evidence-base}

<!-- This fact must be there when "Primary uses" is. Say plainly when there is no study. -->

${placeholder} with what the studies found. †

## Primary uses {#primary-uses}

${placeholder} with what people use it for. †
`;

const overview = `---
default-section: 1
---

# What it is

${placeholder} with two or three sentences that say what it is. †

<!-- A part with a heading of its own: -->

## How it is given

${placeholder} with what a practitioner does. †
`;

const session = `---
default-section: 2
---

# Session

## Stages

### Before {#before}

- ${placeholder} with what a reader does before a visit. †

### During {#during}

- ${placeholder} with what happens in a visit. †

### After {#after}

- ${placeholder} with what to do afterwards. †

## Durations

- ${placeholder} with how long a visit takes. †

## Seek help

${placeholder} with whom to call after a visit, and when: if ‡

- ${placeholder} with a sign that needs help ‡

## Course

- ${placeholder} with how many visits are usual. †
`;

const contraindications = `---
default-section: 3
---

# Contraindications

<!-- The first paragraph says where the list comes from, and what it is worth. -->

${placeholder} with where this list comes from. ‡

## Items

<!--
One heading for each reason not to have the therapy (severity=absolute), or to have it only with caution
(severity=relative). The heading is in plain words, as a reader says it; the term is that of your source.
-->

### ${placeholder} with a reason in plain words {#first-reason severity=absolute}

- **Term:** ${placeholder} with the clinical term
- **Synonyms:** ${placeholder} with an everyday word
- **Why:** ${placeholder} with the reason. †
- **Action:** ${placeholder} with what to do now. ‡

## Seek help

${placeholder} with whom to call, and when: if ‡

- ${placeholder} with a sign that needs help ‡
`;

const safety = `---
default-section: 3
---

# Safety

## Seek help

${placeholder} with whom to call, and when: if ‡

- ${placeholder} with a sign that needs help ‡

## Side effects

- ${placeholder} with what people feel afterwards. †

## Risks

- ${placeholder} with what may go wrong. †

## Not instead

- ${placeholder} with the care that this must not take the place of. ‡
`;

const faq = `---
default-section: 4
---

# FAQ

<!-- One heading for each question, as a reader asks it. -->

## Does it hurt? {#does-it-hurt}

${placeholder} with the answer. †
`;

const references = `# References

<!--
Put the citations beside this file: references.json in CSL-JSON, references.bib in BibTeX, or references.ris.
Reference managers such as Zotero export each of them. The id of a citation is its number or its key: [1], [smith2020].

A citation of which this file says nothing shows as one that nobody has read. To say more:

## [1]

- **Kind:** systematic review
- **Concludes:** What its authors conclude, in your words.
- **Limits:** What you hold against it, or could not see of it.
- **State:** verified
- **Checked:** 2026-01-31

State is verified (you read the record), partly or unverified.
-->
`;
