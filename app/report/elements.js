// Elements of the page. Whatever comes from an answer enters as text, never as HTML.

/** An element with attributes and children, texts among them; what is null is left out. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      made.setAttribute(key, value === true ? '' : value);
  made.append(...children.flat().filter(it => it !== null && it !== undefined));
  return made;
}

/**
 * A table: columns are {name, number}, rows are lists of texts or elements of which the first is the row's head, or a
 * function that makes them.
 */
function table({ caption, columns, rows }) {
  const its = typeof rows === 'function' ? rows() : rows;
  const kind = i => (columns[i].number ? 'number' : null);
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columns.map((it, i) => element('th', { scope: 'col', class: kind(i) }, it.name)),
      ),
    ),
    element(
      'tbody',
      {},
      its.map(row =>
        element(
          'tr',
          {},
          row.map((cell, i) =>
            i === 0 ? element('th', { scope: 'row' }, cell) : element('td', { class: kind(i) }, cell),
          ),
        ),
      ),
    ),
  );
}

/** What is wider than a small screen scrolls by itself, with the keyboard too. */
function scrolling(content, name) {
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': name }, content);
}

/** A table behind a line that opens it. It is made when it is opened first: a page has thousands of cells. */
function folded(title, description) {
  const made = element('details', {}, element('summary', {}, title));
  made.addEventListener('toggle', () => made.append(scrolling(table(description), description.caption)), {
    once: true,
  });
  return made;
}
