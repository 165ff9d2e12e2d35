// Colours of charts, from the style sheet, so that light, dark and print have one place.

const coloursRead = new Map();

/** The colour of that name. Asking the page is slow, so that each is asked for once. */
function colour(name) {
  if (!coloursRead.has(name))
    coloursRead.set(name, getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim());
  return coloursRead.get(name);
}

/** The same, let through by so much: "#0b6a94" at 0.2. */
function faint(name, share) {
  const hex = Math.round(255 * share)
    .toString(16)
    .padStart(2, '0');
  return `${colour(name)}${hex}`;
}

/** The channels of a colour that is written "180 80 12", and of "#18242c". */
function channels(text) {
  return text.startsWith('#')
    ? [1, 3, 5].map(at => parseInt(text.slice(at, at + 2), 16))
    : text.split(' ').map(Number);
}

/** The cell of a heat map: its ground, from the paper to full colour as `share` goes from 0 to ±1. */
function heatGround(share) {
  const paper = channels(colour('paper'));
  const full = channels(colour(share > 0 ? 'hot' : 'cool'));
  const part = 0.08 + 0.72 * Math.min(1, Math.abs(share));
  return paper.map((it, i) => Math.round(it + (full[i] - it) * part));
}

/** The relative luminance that WCAG defines, 0 to 1. */
function luminance(rgb) {
  const linear = rgb.map(it =>
    it / 255 <= 0.03928 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/** Black or white, whichever reads better on a ground. */
function inkOn(rgb) {
  return luminance(rgb) > 0.179 ? '#000' : '#fff';
}
