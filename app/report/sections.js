// A page is a title, a line beneath it, and sections; a section has a heading, a sentence, and blocks. Blocks are
// elements that the functions of figures.js, heat.js and this file make.

function cards(entries) {
  return element(
    'ul',
    { class: 'cards' },
    entries
      .filter(Boolean)
      .map(it =>
        element(
          'li',
          { class: 'card' },
          element('span', { class: 'name' }, it.name),
          element('strong', { class: /\d/.test(it.value) ? null : 'words' }, it.value),
          element('span', { class: 'range' }, it.range),
        ),
      ),
  );
}

const grid = (...figures) => element('div', { class: 'grid' }, figures.flat().filter(Boolean));

/** A table that is open, or folded where it is long. */
function block({ title, fold = false, ...description }) {
  if (fold) return element('div', { class: 'block' }, folded(title, description));
  return element('div', { class: 'block' }, scrolling(table(description), description.caption));
}

/** A sentence of the program with its per cent signs beside their numbers. */
const unbroken = text => text.replace(/ %/g, `${space}%`);

/** The answer in sentences, as the terminal gives it; nothing of none. */
const inSentences = texts =>
  texts?.length ? element('p', { class: 'answer' }, unbroken(texts.join(' '))) : null;

/** A list under a small heading; nothing of none. */
function listBlock(title, texts) {
  if (!texts?.length) return null;
  return element(
    'aside',
    { class: 'block', 'aria-label': title },
    element('h2', { class: 'small' }, title),
    list(texts),
  );
}

const paragraph = (...words) => element('p', {}, ...words);
const code = text => element('code', {}, text);

/** A list of texts; nothing of none. */
function list(texts) {
  return texts.length
    ? element(
        'ul',
        {},
        texts.map(it => element('li', {}, unbroken(it))),
      )
    : null;
}

const shownNotes = 3;

/** What the reader should know of an answer: the first few in sight, the rest behind a line; nothing of none. */
function notes(texts) {
  if (!texts?.length) return null;
  const rest = texts.slice(shownNotes);
  return element(
    'aside',
    { class: 'block', 'aria-label': 'Worth knowing' },
    element('h2', { class: 'small' }, 'Worth knowing'),
    list(texts.slice(0, shownNotes)),
    rest.length
      ? element(
          'details',
          {},
          element('summary', {}, `${counted(rest.length, 'more note', 'more notes')}`),
          list(rest),
        )
      : null,
  );
}

function section({ heading, about, blocks }, number) {
  const id = `section-${number + 1}`;
  return {
    id,
    heading,
    made: element(
      'section',
      { 'aria-labelledby': id },
      element('h2', { id }, heading),
      about ? paragraph(about) : null,
      blocks.flat().filter(Boolean),
    ),
  };
}

/** Puts a page description on the page. */
function show(page) {
  document.title = page.title;
  document
    .getElementById('banner')
    .append(element('h1', {}, page.title), element('p', { class: 'soft' }, page.subtitle));
  const sections = page.sections.filter(Boolean).map(section);
  document.getElementById('contents').append(
    element(
      'ul',
      {},
      sections.map(it => element('li', {}, element('a', { href: `#${it.id}` }, it.heading))),
    ),
  );
  document
    .getElementById('content')
    .append(...(page.lead ?? []).filter(Boolean), ...sections.map(it => it.made));
  document.getElementById('colophon').append(element('p', {}, page.colophon));
}
