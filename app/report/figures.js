// A chart as a figure: its finding, what is shown and in what unit, a legend, the picture, its numbers in a table.

/** What is drawn once all of the page is there, and again in other colours: {paint} or {canvas, config}. */
const drawn = [];

function legend(entries) {
  return element(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    entries.map(it => {
      const swatch = element('span', { class: `swatch ${it.line ?? ''}` });
      const paint = () => {
        const ink = it.share ? faint(it.tone, it.share) : colour(it.tone);
        if (it.line && it.line !== 'dot') swatch.style.borderColor = ink;
        else swatch.style.background = ink;
      };
      drawn.push({ paint });
      return element('li', {}, swatch, it.name);
    }),
  );
}

/** {title, subtitle, legend, config: () => Chart.js, height, table, wide, marks}; marks become data attributes. */
function chartFigure({ title, subtitle, legend: entries, config, height, table: numbers, wide, marks = {} }) {
  const canvas = element('canvas', {
    role: 'img',
    'aria-label': `Chart: ${title}. Its figures are in the table below.`,
  });
  const box = element('div', { class: 'box' }, canvas);
  if (height) {
    box.style.setProperty('--height', `${height}rem`);
    box.classList.add('rows');
  }
  const figure = element(
    'figure',
    { class: wide ? 'wide' : null },
    element('figcaption', {}, element('h3', {}, title), element('p', { class: 'subtitle' }, subtitle)),
    entries ? legend(entries) : null,
    box,
    folded('Figures', numbers),
  );
  Object.assign(figure.dataset, marks);
  drawn.push({ canvas, config });
  return figure;
}

/** Draws a chart in the colours of now, again where it was drawn before. */
function draw({ canvas, config }) {
  Chart.getChart(canvas)?.destroy();
  new Chart(canvas, config());
}

/** Draws a chart when it is scrolled near to, once. */
const whenNear = new IntersectionObserver(
  entries => {
    for (const { target } of entries.filter(it => it.isIntersecting)) {
      whenNear.unobserve(target);
      if (!Chart.getChart(target)) draw(drawn.find(it => it.canvas === target));
    }
  },
  { rootMargin: '75%' },
);

/** Draws what stands on the page in the colours of now: the charts that are on the screen or were drawn before. */
function drawInSight() {
  coloursRead.clear();
  for (const it of drawn.filter(one => one.paint)) it.paint();
  const charts = drawn.filter(one => one.canvas);
  const near = charts.filter(({ canvas }) => canvas.getBoundingClientRect().top < innerHeight);
  for (const it of charts) {
    if (near.includes(it) || Chart.getChart(it.canvas)) draw(it);
    else whenNear.observe(it.canvas);
  }
}

/** Draws every chart, for paper. */
function drawAll() {
  coloursRead.clear();
  for (const it of drawn) it.paint ? it.paint() : draw(it);
}

/** A fan, or two: {title, subtitle, unit, months, fans: [{name, series}], lines}. */
function fanFigure({ title, subtitle, unit, months, fans, lines = [], marks, wide }) {
  const columns = [{ name: 'Month' }];
  const prefix = it => (fans.length > 1 ? `${it.name}: ` : '');
  for (const it of fans)
    columns.push(
      { name: `${prefix(it)}mean`, number: true },
      { name: `${prefix(it)}50${space}% range`, number: true },
      { name: `${prefix(it)}90${space}% range`, number: true },
    );
  const cells = (it, at) => [
    amount(it.series.mean[at], unit, isShare(unit) ? 1 : undefined),
    range(it.series.p25[at], it.series.p75[at], unit),
    range(it.series.p5[at], it.series.p95[at], unit),
  ];
  const rows = () => months.map((it, at) => [month(it), ...fans.flatMap(fan => cells(fan, at))]);
  const aims = lines.map(it => `${it.name}: ${amount(it.value, unit)}.`).join(' ');
  const tones = Object.keys(families);
  const entries =
    fans.length > 1
      ? fans.flatMap((it, i) => [
          { name: `${it.name}: mean`, tone: tones[i], line: i ? 'line dashed' : 'line' },
          { name: `50${space}% of futures`, tone: tones[i], share: 0.36 },
          { name: `90${space}% of futures`, tone: tones[i], share: 0.14 },
        ])
      : [
          { name: 'mean', tone: 'first', line: 'line' },
          { name: `50${space}% of futures`, tone: 'first', share: 0.36 },
          { name: `90${space}% of futures`, tone: 'first', share: 0.14 },
        ];
  for (const it of lines) entries.push({ name: it.name, tone: 'aim', line: 'line dashed' });
  return chartFigure({
    title,
    subtitle,
    legend: entries,
    wide,
    marks,
    config: () => fanChart({ months, unit, fans, lines }),
    table: { caption: `${title} (${unitName(unit)}) ${aims}`.trim(), columns, rows },
  });
}

/** Ratings with their chances, a bar a row: {title, subtitle, rows: [{name, probability, cells}], extra columns}. */
function ratingsFigure({ title, subtitle, rows, columns = [], marks }) {
  const parts = ratingOrder.map(it => ({
    figure: it,
    name: ratingWords[it],
    tone: it,
    shares: rows.map(row => row.probability[it]),
  }));
  return chartFigure({
    title,
    subtitle,
    wide: true,
    marks,
    height: 3 + 2 * rows.length,
    legend: parts.map(it => ({ name: it.name, tone: it.tone })),
    config: () => stackedChart({ rows: rows.map(it => it.name), parts }),
    table: {
      caption: `${title} (chance of each rating; rows may not add up to 100 through rounding)`,
      columns: [{ name: 'Standard' }, ...parts.map(it => ({ name: it.name, number: true })), ...columns],
      rows: rows.map(it => [
        it.name,
        ...ratingOrder.map(rating => chance(it.probability[rating])),
        ...(it.cells ?? []),
      ]),
    },
  });
}

/**
 * Bars of shares: {title, subtitle, rows: [{name, share, said, cells}], columns, figure}; `said` stands in the table
 * where a share in per cent claims too much. Lines are [{value, name}], in per cent.
 */
function sharesFigure({ title, subtitle, rows, columns = [], figure, name, lines, most, marks, wide }) {
  return chartFigure({
    title,
    subtitle,
    wide,
    marks,
    height: 3 + 2 * rows.length,
    config: () =>
      shareChart({ rows: rows.map(it => it.name), shares: rows.map(it => it.share), figure, lines, most }),
    table: {
      caption: `${title} (per cent)`,
      columns: [{ name }, { name: 'Share', number: true }, ...columns],
      rows: rows.map(it => [it.name, it.said ?? chance(it.share), ...(it.cells ?? [])]),
    },
  });
}

/**
 * Differences with their intervals, the largest first: rows are {name, value, half, clear, cells}, where `half` is
 * of the 95 % interval. `axis` is the
 * unit on the axis: 'share' for per cent, 'points' for plain numbers.
 */
function tornadoFigure({ title, subtitle, rows, unit, axis, columns, note, marks }) {
  const tones = rows.map(it => (it.clear ? 'first' : 'unclear'));
  const shown = it => scaled(it, unit);
  return chartFigure({
    title,
    subtitle,
    wide: true,
    marks,
    height: 3.5 + 1.9 * rows.length,
    legend: [
      { name: `clear difference, with its 95${space}% interval`, tone: 'first' },
      { name: 'not clear: chance, or too little among the number compared', tone: 'unclear' },
    ],
    config: () =>
      intervalChart({
        rows: rows.map(it => capitalised(it.name)),
        unit: axis,
        signed: true,
        intervals: [
          {
            figure: 'interval',
            name: `95${space}% interval`,
            tones,
            share: 0.55,
            thick: 9,
            ends: rows.map(it =>
              it.half === null ? null : [shown(it.value - it.half), shown(it.value + it.half)],
            ),
          },
        ],
        points: { figure: 'difference', name: 'difference', values: rows.map(it => shown(it.value)), tones },
      }),
    table: { caption: note ?? title, columns, rows: rows.map(it => it.cells) },
  });
}
