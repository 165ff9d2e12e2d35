// The page of `sensitivity`: which assumption to measure first.

/** A long pointer with a space where a line may end. */
function breakable(pointer) {
  const end = pointer.lastIndexOf('/') + 1;
  return pointer.length > 40 ? `${pointer.slice(0, end)} ${pointer.slice(end)}` : pointer;
}

const reachOf = it => [it.difference - it.half_width, it.difference + it.half_width];

/** Each assumption at both ends of its range, the longest bar first. */
function endsFigure(data, measure) {
  const { tornado, unit } = measure;
  const sure = `95${space}% interval`;
  const shown = it => scaled(it, unit);
  const values = end => tornado.map(it => shown(it[end].difference));
  const bar = end => values(end).map(it => [Math.min(0, it), Math.max(0, it)]);
  const reach = end => tornado.map(it => reachOf(it[end]).map(shown));
  const clear = tornado.filter(it => it.clear);
  const title = clear.length
    ? `${clear[0].factor} moves it most`
    : 'No assumption that was tested moves it more than chance could';
  const its = factor => data.factors.find(it => it.pointer === factor);
  const cells = it => [amountOf(it), interval(it.difference, it.half_width, unit)];
  const amountOf = it => change(it.difference, unit);
  return chartFigure({
    title,
    subtitle:
      `Change from ${amount(measure.as_stated, unit)} with each assumption at its lowest and highest value, others ` +
      `as stated${isShare(unit) ? ', in percentage points' : ''}. Thin: 95${space}% intervals.`,
    wide: true,
    marks: { chart: 'ends', measure: measure.label },
    height: 3.5 + 2.2 * tornado.length,
    legend: [
      { name: 'at its lowest value', tone: 'second' },
      { name: 'at its highest value', tone: 'first' },
    ],
    config: () =>
      intervalChart({
        rows: tornado.map(it => breakable(it.factor)),
        unit: 'points',
        signed: true,
        intervals: [
          { figure: 'low_interval', name: `lowest, ${sure}`, tone: 'second', share: 0.9, thick: 3, ends: reach('low') },
          { figure: 'high_interval', name: `highest, ${sure}`, tone: 'first', share: 0.9, thick: 3, ends: reach('high') },
          { figure: 'low_bar', name: 'at its lowest', tone: 'second', share: 0.4, thick: 16, ends: bar('low') },
          { figure: 'high_bar', name: 'at its highest', tone: 'first', share: 0.4, thick: 16, ends: bar('high') },
        ],
        points: [
          { figure: 'low', name: 'at its lowest', tone: 'second', values: values('low') },
          { figure: 'high', name: 'at its highest', tone: 'first', values: values('high') },
        ],
      }),
    table: {
      caption: `${title}: ${measure.label}`,
      columns: [
        { name: 'Assumption' },
        { name: 'Range' },
        { name: 'At lowest', number: true },
        { name: `95${space}% interval`, number: true },
        { name: 'At highest', number: true },
        { name: `95${space}% interval`, number: true },
        { name: 'Clear' },
        { name: 'Could be the largest' },
        { name: 'Meaning' },
      ],
      rows: tornado.map(it => [
        it.factor,
        its(it.factor).range,
        ...cells(it.low),
        ...cells(it.high),
        it.clear ? 'yes' : it.replications_needed ? `would need ${fixed(it.replications_needed)} replications` : 'no',
        it.may_be_longest ? 'yes' : 'no',
        its(it.factor).meaning,
      ]),
    },
  });
}

/** Shares of variance with their intervals: rows are {name, share: {value, low, high}}. */
function varianceFigure({ title, subtitle, rows, marks }) {
  const percent = it => 100 * it;
  const words = it => `${fixed(percent(it), 0)}${space}%`;
  return chartFigure({
    title,
    subtitle,
    wide: true,
    marks,
    height: 3 + 1.9 * rows.length,
    config: () =>
      intervalChart({
        rows: rows.map(it => breakable(it.name)),
        unit: 'share',
        intervals: [
          {
            figure: 'interval',
            name: `95${space}% interval`,
            tone: 'first',
            share: 0.5,
            thick: 9,
            ends: rows.map(it => [percent(it.share.low), percent(it.share.high)]),
          },
        ],
        points: [{ figure: 'share', name: 'share', values: rows.map(it => percent(it.share.value)) }],
      }),
    table: {
      caption: `${title}: ${marks.measure} (per cent of variance)`,
      columns: [{ name: 'Part' }, { name: 'Share', number: true }, { name: `95${space}% interval`, number: true }],
      rows: rows.map(it => [it.name, words(it.share.value), `${words(it.share.low)} to ${words(it.share.high)}`]),
    },
  });
}

function screeningFigure(data, measure) {
  const { screening } = measure;
  if (!screening || screening.deviation === 0) return null;
  const most = 12;
  const rows = [
    { name: 'Chance alone', share: screening.chance },
    ...screening.factors.slice(0, most).map(it => ({ name: it.factor, share: it.linear_share })),
  ];
  const clear = screening.factors.filter(it => it.clear).length;
  return varianceFigure({
    title: `${counted(clear, 'assumption goes', 'assumptions go')} clearly with it when all vary at once`,
    subtitle:
      `Share of variance that goes with each in a straight line, all ${fixed(data.factors.length)} assumptions ` +
      `varied over their ranges; the ${fixed(Math.min(most, screening.factors.length))} largest, and chance.`,
    rows,
    marks: { chart: 'screening', measure: measure.label },
  });
}

function indicesFigure(measure) {
  const rows = [
    { name: 'Chance alone', share: measure.sobol.chance },
    ...measure.sobol.indices.flatMap(it => [
      { name: `${it.factor}: by itself`, share: it.first },
      { name: `${it.factor}: with interactions`, share: it.total },
    ]),
  ];
  return varianceFigure({
    title: 'Sobol indices of the longest bars',
    subtitle:
      'Shares of the variance that these and chance make, the others as stated. An interval with 0 may be nothing.',
    rows,
    marks: { chart: 'sobol', measure: measure.label },
  });
}

function sensitivityPage(data) {
  return {
    title: `What to measure first: ${data.scenario.name}`,
    subtitle:
      `${counted(data.factors.length, 'assumption', 'assumptions')}, ` +
      `${counted(data.effort.futures, 'simulated future', 'simulated futures')}, seed ${data.manifest.seed}`,
    colophon:
      `caseflow ${data.manifest.version}; seed ${data.manifest.seed}. A clear change is significant at 5${space}%, allowing for the ` +
      'number tested (Holm). Ranges are those of the sources.',
    lead: [notes(data.notes)],
    sections: [
      ...data.measures.map(measure => ({
        heading: measure.label,
        blocks: [
          inSentences([measure.answer]),
          endsFigure(data, measure),
          screeningFigure(data, measure),
          indicesFigure(measure),
        ].filter(Boolean),
      })),
      { heading: 'How this was found', blocks: [list(data.methods)] },
    ],
  };
}
