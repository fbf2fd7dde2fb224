/**
 * What our templates do not use of `lit-html`, each piece as it stands in the release that the lock file names: directives,
 * expressions that stand for an element, for a property or for a Boolean attribute, or inside comments, scripts, styles, titles and
 * text areas, listeners that are objects or go away, lists that are no arrays, MathML, a slash right behind an expression, templates
 * that a compiler made, options, its marker on the page, and what other code may ask of its parts.
 *
 * @type {readonly (readonly [string, string])[]}
 */
const unused = [
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'function M(t,i){return i}',
  ],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(',
    '(',
  ],
  ['export{j as _$LH,b as html', 'export{b as html'],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    '1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['this.options?.host??this.element', 'this.element'],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=2===i?"<svg>":""'],
  ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
  [',2===i||3===i)', ',2===i)'],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.element,t)}',
  ],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
  ['r===E&&(r=this._$AH[n]),', ''],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this._$AN=void 0,this._$AA=t', 'this._$AA=t'],
  ['this._$AN=void 0,this.element=t', 'this.element=t'],
  ['(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ['c=n??v,d=-1', 'c=v,d=-1'],
  ['(c=p,n=void 0)', '(c=p)'],
  ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(c=p):void 0!==u[3]&&(c=p)', 'c=p'],
  ['c===_||c===m?c=v:(c=p)', 'c=p'],
  ['t=M(this,t,i),a(t)', 'a(t)'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['function M(t,i){return i}', ''],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
  ['constructor(t,i){this._$AV=[],this._$AD=t,this._$AM=i}', 'constructor(t){this._$AV=[],this._$AD=t}'],
  ['u(t){const{el', 'u(){const{el'],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type&&(i=new r.ctor(h,r.name,r.strings,this,t))',
    'i=1===r.type?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)',
  ],
  [
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
    's.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])',
  ],
  ['/([.?@])?(.*)/', '/(@)?(.*)/'],
  ['"object"!=typeof t&&"function"!=typeof t', '"object"!=typeof t'],
  ['throw Error("invalid template strings array")', 'throw Error()'],
  ['constructor(t,i,s,e){this.type=2,this._$AH=A,', 'constructor(t,i){this._$AH=A,'],
  [',this._$AM=s,this.options=e}', '}'],
  ['s=t.u(this.options)', 's=t.u()'],
  ['new R(e,this)', 'new R(e)'],
  ['this.O(c()),this,this.options)', 'this.O(c()))'],
  ['constructor(t,i,s,e,h){this.type=1,this._$AH=A,', 'constructor(t,i,s){this._$AH=A,'],
  [',this._$AM=e,this.options=h,', ','],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 's?.createPolicy("lit-html",{createHTML:t=>t})'],
  ['void 0!==e?e.createHTML(i):i', 'e?e.createHTML(i):i'],
  ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
  ['s.slice(d)+o+x)', 's.slice(d)+o)'],
  ['(-2===d?i:x)', '(-2===d?i:"")'],
  ['void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?', 't._$litType$?this.$(t):t.nodeType?'],
  ['return void 0===i&&C.set', 'return i||C.set'],
  ['for(;void 0!==r;)', 'for(;r;)'],
  ["c=void 0===u[3]?p:'\"'===u[3]?$:g", "c=u[3]?'\"'===u[3]?$:g:p"],
  [
    'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    'D=(t,i)=>{let h=i._$litPart$;h||(i._$litPart$=h=new k(i.insertBefore(c(),null),null)),h._$AI(t)}',
  ],
];

/**
 * Leaves out of a file to paste what no template of ours can reach; it is a seventh of Lit there. What is written otherwise than
 * expected stops the build, so that a new release of Lit is looked at first.
 *
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform: {
      filter: {id: /\/lit-html\/lit-html\.js$/},
      handler: (code) => ({code: unused.reduce(without, code), map: null}),
    },
  };
}

/**
 * @param {string} code
 * @param {readonly [string, string]} piece
 */
function without(code, [piece, instead]) {
  if (code.split(piece).length !== 2) throw new Error(`lit-html does not hold once: ${piece}`);
  return code.replace(piece, () => instead);
}
