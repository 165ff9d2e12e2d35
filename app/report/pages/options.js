// All scenarios of a comparison in one table: what they cost and what comes of it.

const optionMeasures = ['caseload', 'caseload_per_officer', 'workload_share', 'expected_inspection_score'];

/** What each option has of the posts and of what managers look at first, the baseline first. */
function optionsTable(data) {
  const measured = optionMeasures
    .map(name => data.variants.map(it => find(it.measures, name)).find(it => it))
    .filter(it => it);
  const kinds = Object.keys(data.baseline.funded_fte.by).filter(who =>
    [data.baseline, ...data.variants].some(it => it.funded_fte.by[who] > 0),
  );
  const cell = (option, { name, unit }) => {
    const { mean, half_width: half } = find(option.futures, name)?.horizon ?? { mean: null };
    if (mean === null) return '–';
    const decimals = decimalsOfHalf(half, unit);
    return `${amount(mean, unit, decimals)}${half ? ` ± ${amount(half, unit, decimals)}` : ''}`;
  };
  return block({
    caption: 'Posts that are funded, in FTE, and averages over each forecast',
    columns: [
      { name: 'Scenario' },
      { name: 'All posts', number: true },
      ...kinds.map(who => ({ name: who === 'workers' ? 'Through the Gate' : capitalised(who), number: true })),
      ...measured.map(it => ({ name: measureName(it), number: true })),
    ],
    rows: () =>
      [data.baseline, ...data.variants].map(it => [
        it.name,
        fixed(it.funded_fte.together, 1),
        ...kinds.map(who => fixed(it.funded_fte.by[who], 1)),
        ...measured.map(measure => cell(it, measure)),
      ]),
  });
}

const optionsSection = data => ({
  heading: 'Options',
  about:
    'Posts are what a scenario costs where an FTE of each kind costs the same. ' +
    `Measures have their 95${space}% confidence interval.`,
  blocks: [optionsTable(data)],
});
