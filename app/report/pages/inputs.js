// What went into a forecast: inputs that differ, assumptions, every measure.

/** A value of an input as a reader sees it: numbers with their digits, lists and objects as JSON. */
function inputValue(value) {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'number') return sixDigits.format(value).replace('-', '−');
  return typeof value === 'string' ? withSpaces(value) : JSON.stringify(value);
}

/** "Workforce, recruitment, lead months" of a pointer, and the pointer itself. */
function inputName(pointer) {
  const words = pointer.split('/').slice(1).map(withSpaces).join(', ');
  return element('span', {}, capitalised(words), element('br'), code(pointer));
}

const holdsWords = {
  from_start: 'from the start date',
  throughout: 'run-up included',
  until_start: 'in the run-up only',
};

/** Dates in "from 2019-10-01 until 2020-04-01" as people write them. */
const holding = text => holdsWords[text] ?? text.replace(/\d{4}-\d\d-\d\d/g, day);

function inputsTable(inputs, first, second) {
  return block({
    caption: `${counted(inputs.length, 'input differs', 'inputs differ')}`,
    columns: [
      { name: 'Input' },
      { name: first, number: true },
      { name: second, number: true },
      { name: 'Unit' },
      { name: 'Meaning' },
      { name: 'Holds' },
      { name: 'Source' },
    ],
    rows: inputs.map(it => [
      inputName(it.pointer),
      inputValue(it.baseline),
      inputValue(it.variant ?? it.value),
      it.unit,
      it.meaning,
      holding(it.holds),
      [it.role, it.source].filter(Boolean).join(': '),
    ]),
  });
}

function inputsSection(data) {
  const shipped = data.shipped;
  if (!shipped) return null;
  const about = shipped.inputs.length
    ? `Compared with the shipped scenario ${shipped.name}.`
    : `Nothing: every input is as in the shipped scenario ${shipped.name}.`;
  return {
    heading: 'Inputs that differ',
    about,
    blocks: shipped.inputs.length ? [inputsTable(shipped.inputs, 'Shipped', 'Here')] : [],
  };
}

/** What stands at a JSON pointer. */
function at(document, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((inner, key) => inner?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

/**
 * How wide a range is: of shares in percentage points over 100, of other numbers beside the larger end of the range.
 * (Beside the value, whatever is near 0 would always be first.)
 */
function widthOfRange(value, { low, high }, isPart) {
  return (high - low) / (isPart ? 1 : Math.max(Math.abs(low), Math.abs(high), Math.abs(value)));
}

/** Assumptions with a range, those with the widest range first. */
function assumptions(scenario) {
  return Object.entries(scenario.sources)
    .flatMap(([pointer, it]) => {
      const value = at(scenario, pointer);
      if (it.role !== 'assumed' || !it.range || typeof value !== 'number') return [];
      if (it.range.high === it.range.low) return [];
      const isPart = /_share(\/|$)/.test(pointer); // shares are named so; sources do not say units
      return [
        {
          pointer,
          value,
          why: it.why,
          low: it.range.low,
          high: it.range.high,
          width: widthOfRange(value, it.range, isPart),
        },
      ];
    })
    .sort((a, b) => b.width - a.width || a.pointer.localeCompare(b.pointer));
}

const shownAssumptions = 15;

function assumptionsSection(data) {
  const sources = Object.values(data.scenario.sources ?? {});
  const all = assumptions(data.scenario);
  if (!all.length) return null;
  const count = role => sources.filter(it => it.role === role).length;
  const rows = all.map(it => [
    inputName(it.pointer),
    inputValue(it.value),
    `${inputValue(it.low)} to ${inputValue(it.high)}`,
    it.why,
  ]);
  const columns = [
    { name: 'Number' },
    { name: 'Value', number: true },
    { name: 'Range', number: true },
    { name: 'Why' },
  ];
  return {
    heading: 'Assumptions to look at first',
    about:
      `${fixed(count('assumed'))} of ${fixed(sources.length)} ` +
      `sources are assumptions; ${fixed(count('published'))} are published, ${fixed(count('derived'))} derived, ` +
      `${fixed(count('calibrated'))} calibrated. Here are those with the widest plausible ranges: shares by the ` +
      'width in percentage points, other numbers by the width over the larger end of the range. How much each moves ' +
      'the forecast is another question.',
    blocks: [
      block({
        caption: 'Assumptions with the widest ranges',
        columns,
        rows: rows.slice(0, shownAssumptions),
      }),
      rows.length > shownAssumptions
        ? block({
            fold: true,
            title: `The other ${rows.length - shownAssumptions} assumptions`,
            caption: 'Assumptions with narrower ranges',
            columns,
            rows: rows.slice(shownAssumptions),
          })
        : null,
    ],
  };
}

function everyMeasureSection(data) {
  const cells = it => [
    measureName(it, data.scenario),
    unitName(it.unit),
    amount(it.horizon.mean, it.unit, isShare(it.unit) ? 1 : undefined),
    range(it.horizon.p25, it.horizon.p75, it.unit),
    range(it.horizon.p5, it.horizon.p95, it.unit),
  ];
  return {
    heading: 'Every measure',
    about: 'Over all months together; counts are sums.',
    blocks: [
      block({
        fold: true,
        title: `${fixed(data.measures.length)} figures, in total and by part`,
        caption: 'Every measure over the whole forecast',
        columns: [
          { name: 'Measure' },
          { name: 'Unit' },
          { name: 'Mean', number: true },
          { name: `50${space}% range`, number: true },
          { name: `90${space}% range`, number: true },
        ],
        rows: () => data.measures.map(cells),
      }),
    ],
  };
}
