/** A small article on a therapy that does not exist, with something for most sections of a guide; in Markdown. */
export const hatArticle = `# Hat therapy: a guide

Hat therapy is a hat on a head. Ask a hat therapist [1].

Quick facts:

- Origins: Nowhere, 1970s
- Evidence base: One trial [2]
- Primary uses: Cold ears
- No label at all

## 1. How hat therapy works

A hat keeps warmth in [2]. Nobody knows more.

### Kinds of warmth

- Wool: Warm and heavy.
- Felt: Stiff.

## 2. Conditions

- Cold ears: Used in winter. One trial found warmer ears [2].
- Wind: Used on hills.

Hats suit people who are cold.

## 3. Research

The evidence is thin [2]. Cold ears were studied once.

## 4. A session

### Before

Take off your scarf.

### After

Most people feel warmer. A session lasts 10 minutes.

## 5. Safety

Side effects include flat hair. It is no substitute for a doctor. Hats can fall.

Absolute contraindications (do not use):

- Head on fire [1]

Relative contraindications (use with caution):

- Strong wind

Other contraindications:

- Big ears

### When to seek help

Call a doctor if you have:

- A burning hat
- A lost head

## 6. FAQ

### Does it hurt?

No. Hats are soft [1].

**Q: May children wear hats?** A: Yes, small ones.

## 7. Weather

It rains.

| a | b |
| - | - |
| 1 | 2 |

## References

1. Hat Society. About hats. https://hats.example/about. Accessed January 1, 2026.
2. Brim A, Crown B, et al. Warm ears: a randomized trial. J Hats. 2020;7(2):1-9. doi: 10.9999/ears. PMID: 99999999
`;

/** The same sections as HTML, with a page around them. */
export const hatPage = `<!doctype html>
<html lang="en-GB">
<head><title>Hats</title><style>p {}</style></head>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>Hat therapy | My clinic</h1>
<p>Hat therapy is a hat<br>on a head<sup><a href="#r1">1</a></sup>. <img src="hat.png" alt="">Ask.</p>
Loose words.
<h2>Quick facts</h2>
<dl><dt>Origins</dt><dd>Nowhere</dd><dt>Evidence</dt><dd>None</dd></dl>
<form><label>Mail <input></label></form>
<h2>Frequently asked questions</h2>
<details><summary>Does it hurt?</summary><p>No<sup>1, 3</sup>.</p></details>
<dl><dt>May I?</dt><dd>Yes.</dd></dl>
<h2>Hat therapy vs. others</h2>
<p>Side by side.</p>
<table><tr><th></th><th>Hats</th><th>Scarves</th></tr><tr><th>Where</th><td>Head</td><td>Neck</td></tr></table>
<h2>Sources</h2>
<ol><li>Hat Society. About hats. <a href="https://hats.example/">Link</a></li><li>Scarf A. Necks. J Scarves. 2001;1:2. <a href="https://doi.org/10.9999/neck">DOI</a></li></ol>
</article>
<footer>© Clinic</footer>
</body></html>
`;
