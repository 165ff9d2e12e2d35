// The page of `facts`: published figures beside simulated ones.

/** How far a figure lies from the published one, in tolerances of the fact. */
const tolerances = (fact, value) => (value - fact.published) / fact.tolerance;

function factCells(fact) {
  const its = fact.simulated;
  return [
    capitalised(fact.meaning),
    isShare(fact.unit) ? 'per cent' : fact.unit,
    `${fact.printed === 'value' ? '' : `${withSpaces(fact.printed)} `}${amount(fact.published, fact.unit)}`,
    its ? amount(its.mean, fact.unit) : '–',
    its ? range(its.range_50.low, its.range_50.high, fact.unit) : '–',
    its ? range(its.range_90.low, its.range_90.high, fact.unit) : '–',
    fact.role,
    fact.verdict,
    `${fact.document}, ${fact.section}`,
  ];
}

const factColumns = [
  { name: 'Fact' },
  { name: 'Unit' },
  { name: 'Published', number: true },
  { name: 'Simulated', number: true },
  { name: `50${space}% range`, number: true },
  { name: `90${space}% range`, number: true },
  { name: 'Role' },
  { name: 'Verdict' },
  { name: 'Source' },
];

/** "3 of 4 checks that can be placed lie in the 90 % range": one that prints a bound has no place in a range. */
function placed(service) {
  const { held, of } = service.score.range_90;
  const bounds = service.facts.filter(it => it.role === 'check' && it.printed !== 'value');
  if (!of) return `No check prints a figure that a range could hold`;
  const all = held === of ? 'All checks that can be placed' : `${held} of ${of} checks that can be placed`;
  const others =
    bounds.length > 1
      ? `; ${bounds.length} are “at least” or “at most”`
      : bounds.map(it => `; one is an “${withSpaces(it.printed)}”`).join('');
  const count = held === of ? ` (${held} of ${of}${others})` : others && ` (${others.slice(2)})`;
  return `${all} lie${of === 1 ? 's' : ''} in the 90${space}% range${count}`;
}

const shortColumns = [0, 1, 2, 3, 5, 7]; // of the columns above

/** What the chart cannot show, since it is in tolerances: the figures themselves. */
function factsTable(service) {
  const some = all => shortColumns.map(i => all[i]);
  return block({
    caption: 'Published and simulated figures, each in its own unit',
    columns: some(factColumns),
    rows: service.facts.map(it => some(factCells(it))),
  });
}

function factsFigure(service) {
  const facts = service.facts.filter(it => it.simulated);
  const ends = which =>
    facts.map(it => [tolerances(it, it.simulated[which].low), tolerances(it, it.simulated[which].high)]);
  const points = facts.map(it => tolerances(it, it.simulated.mean));
  const title = placed(service);
  return chartFigure({
    title,
    wide: true,
    height: 4 + 2.2 * facts.length,
    marks: { chart: 'facts', service: service.scenario },
    subtitle:
      'Simulated less published, in tolerances of each fact: 0 is the published figure, and from −1 to 1 counts ' +
      'as the same.',
    legend: [
      { name: 'simulated mean', tone: 'first', line: 'dot' },
      { name: `50${space}% range`, tone: 'first', share: 0.6 },
      { name: `90${space}% range`, tone: 'first', share: 0.25 },
    ],
    config: () =>
      intervalChart({
        rows: facts.map(it => capitalised(it.meaning)),
        unit: 'tolerances',
        signed: true,
        intervals: [
          {
            figure: 'range_50',
            name: `50${space}% range`,
            tone: 'first',
            share: 0.6,
            thick: 12,
            ends: ends('range_50'),
          },
          {
            figure: 'range_90',
            name: `90${space}% range`,
            tone: 'first',
            share: 0.25,
            thick: 12,
            ends: ends('range_90'),
          },
        ],
        points: { figure: 'mean', name: 'simulated mean', values: points },
      }),
    table: {
      caption: `${title}; figures in each fact’s own unit`,
      columns: factColumns,
      rows: service.facts.map(factCells),
    },
  });
}

function serviceSection(service) {
  const { score } = service;
  return {
    heading: service.service,
    about:
      `${counted(score.checks, 'check', 'checks')}: ${score.right} right, ${score.open} open, ${score.wrong} wrong. ` +
      `${counted(service.replications, 'simulated future', 'simulated futures')} with the inputs as stated, and ` +
      `${fixed(service.draws)} with inputs drawn from their ranges. ` +
      'Only figures with the role “check” were not used to set the model.',
    blocks: [factsTable(service), grid(factsFigure(service))],
  };
}

function factsPage(data) {
  const { score } = data;
  const skill = (name, its) =>
    its && {
      name,
      value: its.skill === null ? '–' : `${its.skill > 0 ? 'Yes' : 'No'} (${fixed(its.skill, 2)})`,
      range: `skill over ${counted(its.checks, 'check', 'checks')}: above 0 is closer, 1 would be perfect`,
    };
  const [only, ...others] = data.services;
  return {
    title: 'Published figures beside the forecast',
    subtitle: others.length ? counted(data.services.length, 'service', 'services') : only.service,
    colophon:
      `Right: within the stated tolerance of the simulated mean. Open: outside it, but inside the 90${space}% range. ` +
      `Wrong: outside the 90${space}% range. Figures that set the model are reproduced within the tolerance, and else ` +
      'depart. What is printed as “at least” or “at most” counts from the side that it excludes alone.',
    lead: [
      cards([
        {
          name: 'Checks right',
          value: `${score.right} of ${score.checks}`,
          range: `${score.open} open, ${score.wrong} wrong`,
        },
        {
          name: `Checks in the 90${space}% range`,
          value: `${score.range_90.held} of ${score.range_90.of}`,
          range: `median width ${fixed(score.range_90.median_width, 1)} tolerances`,
        },
        {
          name: `Checks in the 50${space}% range`,
          value: `${score.range_50.held} of ${score.range_50.of}`,
          range: `median width ${fixed(score.range_50.median_width, 1)} tolerances`,
        },
        skill('Closer than the national figure?', score.beside_national),
        skill('Closer than the mean of the other services?', score.beside_others),
        skill('Closer to counties than the whole service’s figure?', score.beside_whole_service),
      ]),
    ],
    sections: data.services.map(serviceSection),
  };
}
