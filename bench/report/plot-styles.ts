/** Colours that can be read on white and on black. */
const [ink, accent, grey] = ['#7d8488', '#1496ad', '#9aa5a8'];

const text = {labelColor: ink, titleColor: ink, labelFontSize: 12, titleFontSize: 12};

export const marks = {
  bar: {type: 'bar'},
  point: {type: 'point', filled: true, opacity: 1, size: 70},
  label: {type: 'text', align: 'left', dx: 8},
  color: {condition: {test: "slice(datum.peer, 0, 4) === 'ours'", value: accent}, value: grey},
};

/** Vega-Lite configuration of every plot. */
export const config = {
  font: 'system-ui, sans-serif',
  view: {stroke: null},
  axis: {...text, tickColor: ink, domainColor: ink, gridColor: ink, gridOpacity: 0.25, labelLimit: 400},
  header: {
    ...text,
    labelFontWeight: 'bold',
    labelAngle: 0,
    labelAlign: 'left',
    labelOrient: 'top',
    labelAnchor: 'start',
  },
  legend: {...text, orient: 'bottom', symbolFillColor: ink, symbolStrokeColor: ink},
  rule: {color: ink},
  text: {color: ink},
};
