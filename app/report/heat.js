// A heat map is a table whose cells have a ground: the numbers stand in it, so it needs no other text.

/**
 * {title, caption, subtitle, months, rows: [{name, values}], middle, spread}: grounds go from `middle` to full at
 * ±`spread`.
 */
function heatFigure({ title, caption, subtitle, months, rows, middle, spread, unit, marks }) {
  const cells = [];
  const cell = value => {
    const made = element('td', {}, value === null ? '–' : fixed(scaled(value, unit)));
    if (value !== null) cells.push({ made, share: Math.max(-1, Math.min(1, (value - middle) / spread)) });
    return made;
  };
  const body = rows.map(row =>
    element('tr', {}, element('th', { scope: 'row' }, row.name), row.values.map(cell)),
  );
  const head = months.map(it =>
    element(
      'th',
      { scope: 'col', 'aria-label': month(it) },
      ...month(it, true)
        .split(' ')
        .flatMap((word, i) => (i ? [element('br'), word] : [word])),
    ),
  );
  const key = [-1, 0, 1].map(share => {
    const end = share < 0 ? ' or less' : share > 0 ? ' or more' : '';
    const swatch = element('span', { class: 'swatch' });
    return { share, swatch, said: element('li', {}, swatch, `${amount(middle + share * spread, unit)}${end}`) };
  });
  const paint = () => {
    key.forEach(({ share, swatch }) => (swatch.style.background = `rgb(${heatGround(share).join(' ')})`));
    cells.forEach(({ made, share }) => {
      const ground = heatGround(share);
      made.style.background = `rgb(${ground.join(' ')})`;
      made.style.color = inkOn(ground);
    });
  };
  drawn.push({ paint });
  const made = element(
    'figure',
    { class: 'wide' },
    element('figcaption', {}, element('h3', {}, title), element('p', { class: 'subtitle' }, subtitle)),
    element(
      'ul',
      { class: 'legend', 'aria-hidden': 'true' },
      key.map(it => it.said),
    ),
    element('p', { class: 'subtitle sideways' }, 'The table scrolls sideways.'),
    scrolling(
      element(
        'table',
        { class: 'heat' },
        element('caption', {}, `${caption} (${unitName(unit)}, mean of all futures)`),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Site'), head)),
        element('tbody', {}, body),
      ),
      title,
    ),
  );
  Object.assign(made.dataset, marks);
  return made;
}
