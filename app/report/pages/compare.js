// The page of `compare`: each variant beside the baseline.

/** How large a difference is for a manager: one per cent of the baseline's value, of a share one point, counts as 1. */
function steps(series, value) {
  const worth = isShare(series.unit) ? 0.01 : 0.01 * Math.abs(series.horizon.baseline ?? 0);
  if (value === 0 || value === null) return 0;
  return worth > 0 ? value / worth : Infinity;
}

/** Beyond what chance makes, by the corrected p-values. */
const isClear = verdict => verdict === 'higher' || verdict === 'lower';

/** A verdict as a reader sees it: an interval may leave out 0 where the correction for many measures does not. */
function verdictWords({ verdict, difference, half_width: half }) {
  if (isClear(verdict) || verdict === 'no difference') return verdict;
  return half !== null && Math.abs(difference) > half ? 'not clear among so many' : 'could be chance';
}

/** Measures that differ at all, clear differences first, then by size. */
function byImportance(measures) {
  return measures
    .filter(it => it.horizon.difference)
    .map(it => ({
      ...it,
      clear: isClear(it.horizon.verdict),
      size: Math.abs(steps(it, it.horizon.difference)),
    }))
    .sort((a, b) => b.clear - a.clear || b.size - a.size || measures.indexOf(a) - measures.indexOf(b));
}

const differenceColumns = [
  { name: 'Measure' },
  { name: 'Unit' },
  { name: 'Baseline', number: true },
  { name: 'Variant', number: true },
  { name: 'Difference', number: true },
  { name: `95${space}% interval`, number: true },
  { name: 'Verdict' },
];

function differenceCells(it, scenario) {
  const { baseline, variant, difference, half_width: half, verdict } = it.horizon;
  const decimals = decimalsOfHalf(half, it.unit) ?? (isShare(it.unit) ? 1 : undefined);
  return [
    measureName(it, scenario),
    it.kind === 'count' ? `${it.unit}, in total` : unitName(it.unit),
    amount(baseline, it.unit, decimals),
    amount(variant, it.unit, decimals),
    change(difference, it.unit, decimals),
    interval(difference, half, it.unit, decimals),
    verdictWords(it.horizon),
  ];
}

const shownDifferences = 12;

/** The twelve most important of those in one kind of unit: points of shares, or per cent of the baseline. */
function importance(sorted, scenario, shares) {
  const its = sorted
    .filter(it => isShare(it.unit) === shares && Number.isFinite(it.size))
    .slice(0, shownDifferences);
  if (!its.length) return null;
  const part = (it, value) => (shares ? value : value / Math.abs(it.horizon.baseline));
  const clear = its.filter(it => it.clear).length;
  const largest = counted(its.length, 'largest difference', 'largest differences');
  const found = clear === its.length ? 'all clear' : clear ? `${fixed(clear)} clear` : 'none of them clear';
  const scale = shares ? 'percentage points' : 'per cent of the baseline';
  return tornadoFigure({
    unit: 'share',
    axis: shares ? 'points' : 'share',
    title: `${shares ? 'Shares' : 'Numbers'}: the ${largest}, ${found}`,
    subtitle:
      `The largest differences over the whole forecast, in ${scale}. A clear one is significant at 5${space}%, ` +
      'allowing for the number of measures compared (Holm).',
    rows: its.map(it => ({
      name: measureName(it, scenario),
      value: part(it, it.horizon.difference),
      clear: it.clear,
      half: it.horizon.half_width === null ? null : part(it, it.horizon.half_width),
      cells: differenceCells(it, scenario),
    })),
    columns: differenceColumns,
    note: 'Differences in each measure’s own unit, of shares in percentage points',
    marks: { chart: 'importance', shares: String(shares) },
  });
}

/** The months of a forecast of its own that stand beside those of the baseline, counted from either start. */
const beside = (series, count) =>
  Object.fromEntries(
    Object.entries(series).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, count) : value]),
  );

/** Both fans of a measure in one chart. */
function twoFans(data, variant, name, by = {}) {
  const first = find(data.baseline.futures ?? [], name, by);
  const second = find(variant.futures ?? [], name, by);
  const series = find(variant.measures, name, by);
  if (!first || !second || !series || series.horizon.difference === null) return null;
  const { baseline, variant: value, verdict, difference, half_width: half } = series.horizon;
  const monthly = series.kind === 'count'; // the horizon's figures are sums of months
  const compared = Math.min(data.months.length, variant.months.length);
  const each = it => (monthly ? it / compared : it);
  const per = monthly ? ' a month' : '';
  const decimals = decimalsOfHalf(half === null ? null : each(half), series.unit);
  const called = measureName(series, data.baseline.scenario);
  const size = change(difference === null ? null : each(difference), series.unit, decimals);
  const moved = /[1-9]/.test(size) ? ` (${size}${per})` : '';
  const finding = isClear(verdict)
    ? `${called}: ${verdict}, ${amount(each(value), series.unit, decimals)} instead of ` +
      `${amount(each(baseline), series.unit, decimals)}${per}`
    : `${called}: no clear difference${moved}`;
  return fanFigure({
    title: finding,
    unit: series.unit,
    months: data.months,
    subtitle: `${series.description} ${capitalised(unitName(series.unit))}, by month.`,
    fans: [
      { name: data.baseline.name, series: first },
      { name: variant.name, series: beside(second, data.months.length) },
    ],
    marks: { chart: 'fans', measure: name, by: JSON.stringify(by), variant: variant.name },
  });
}

/** Chances of each rating, from those of a rating or a better one. */
function ratingChances(of, which) {
  const better = ['requires_improvement_or_better_share', 'good_or_better_share', 'outstanding_share'].map(
    it => of[it]?.[which] ?? 0,
  );
  return {
    inadequate: 1 - better[0],
    requires_improvement: better[0] - better[1],
    good: better[1] - better[2],
    outstanding: better[2],
  };
}

function besides(ratings, names) {
  const pairs = [
    ['Overall', ratings.overall],
    ...Object.entries(ratings.standards ?? {}).map(([number, it]) => [
      `${number} ${it.name ?? ''}`.trim(),
      it,
    ]),
  ];
  return pairs
    .filter(it => it[1])
    .flatMap(([name, of]) =>
      ['baseline', 'variant'].map((which, i) => ({
        name: i ? `with ${names[1]}` : name,
        probability: ratingChances(of, which),
        cells: [names[i]],
      })),
    );
}

function ratingsBeside(data, variant) {
  if (!variant.ratings?.overall) return null;
  const score = variant.ratings.score;
  const clear = score && isClear(score.verdict);
  return grid(
    ratingsFigure({
      title: clear
        ? `Score of the coming inspection: ${score.verdict}, ${fixed(score.variant, 1)} ` +
          `instead of ${fixed(score.baseline, 1)} of 30`
        : `No clear difference in the score of the coming inspection (${change(score?.difference, 'points', 1)} of 30)`,
      subtitle:
        `Chance of each rating at the inspection on ${day(variant.ratings.inspection_date)}: the baseline first, ` +
        'then the variant. Per cent.',
      rows: besides(variant.ratings, [data.baseline.name, variant.name]),
      columns: [{ name: 'Scenario' }],
      marks: { chart: 'ratings', variant: variant.name },
    }),
  );
}

const comparedMeasures = [
  'caseload',
  'caseload_per_officer',
  'workload_share',
  'excessive_workload_share',
  'breaches',
  'recalls',
  'allocation_wait_days',
  'group_place_wait_weeks',
  'unpaid_work_completion_share',
  'unpaid_work_stand_down_share',
  'resettlement_plan_in_time_share',
  'needs_met_share',
];

function variantSections(data, variant) {
  const scenario = data.baseline.scenario;
  const sorted = byImportance(variant.measures);
  const named = data.variants.length > 1 ? ` (${variant.name})` : '';
  return [
    {
      heading: `Differences by importance${named}`,
      blocks: [
        grid(importance(sorted, scenario, true), importance(sorted, scenario, false)),
        block({
          fold: true,
          title: `All ${sorted.length} differences, those of parts (sites, grades, …) included`,
          caption: 'Every measure that differs, clear differences first, then by size',
          columns: differenceColumns,
          rows: () => sorted.map(it => differenceCells(it, scenario)),
        }),
      ],
    },
    variant.ratings?.overall && {
      heading: `The coming inspection${named}`,
      blocks: [ratingsBeside(data, variant)],
    },
    {
      heading: `Both forecasts month by month${named}`,
      about:
        'Solid lines and blue bands are the baseline; dashed lines ' +
        `and orange bands the variant. Bands hold 50${space}% and 90${space}% of the simulated futures.`,
      blocks: [
        grid(
          comparedMeasures.map(it => twoFans(data, variant, it)),
          split(variant.measures, 'workload_share', 'grade').map(it =>
            twoFans(data, variant, 'workload_share', it.by),
          ),
        ),
      ],
    },
    {
      heading: `Inputs that differ${named}`,
      about: variant.inputs.length ? null : 'None.',
      blocks: variant.inputs.length ? [inputsTable(variant.inputs, data.baseline.name, variant.name)] : [],
    },
  ];
}

function differenceCard(variant, name) {
  const series = find(variant.measures, name);
  if (!series?.horizon || series.horizon.difference === null) return null;
  const { baseline, variant: value, difference, half_width: half, verdict } = series.horizon;
  const { unit } = series;
  const decimals = decimalsOfHalf(half, unit);
  const reach = half === null ? '' : `95${space}% interval ${interval(difference, half, unit, decimals)}`;
  return {
    name: `${measureName(series)}${isShare(unit) ? ', percentage points' : ''}`,
    value: change(difference, unit, decimals),
    range:
      `${amount(baseline, unit, decimals)} to ${amount(value, unit, decimals)}; ` +
      `${reach || 'one future of each'}${isClear(verdict) ? '' : `; ${verdictWords(series.horizon)}`}`,
  };
}

/** What a scenario of a comparison is called: another service by its own name, a what-if by that of its file. */
const comparedName = (data, it) =>
  it.scenario.name === data.baseline.scenario.name ? fileName(it.name) : it.scenario.name;

/** What a what-if says of itself; of several together none speaks for all. */
const aboutVariant = (data, { name, scenario: { about } }) =>
  about && about !== data.baseline.scenario.about && !name.includes('+') ? paragraph(about) : null;

function comparisonPage(answer) {
  const data = {
    ...answer,
    baseline: { ...answer.baseline, name: 'Baseline' },
    variants: answer.variants.map(it => ({ ...it, name: comparedName(answer, it) })),
  };
  const names = data.variants.map(it => it.name);
  return {
    title: `${data.baseline.scenario.name}, compared with: ${listed(names)}`,
    subtitle:
      `${forecastMonths(data)}; ` +
      `${counted(data.replications, 'simulated future', 'simulated futures')} of each, seed ${data.manifest.seed}`,
    colophon:
      `caseflow ${data.manifest.version}; seed ${data.manifest.seed}. ` +
      (data.variants.every(it => it.pairing === 'paired')
        ? 'Both scenarios use the same random numbers, so that differences come from the inputs. '
        : 'Where scenarios are of other dates or services, months are counted from each start and intervals are those ' +
          'of independent samples (Welch). ') +
      'Differences are worked out before rounding. All figures are in the JSON that the same ' +
      'command writes with -o.',
    lead: [
      ...data.variants.flatMap(it => [
        names.length > 1 ? element('h2', {}, it.name) : null,
        aboutVariant(data, it),
        inSentences(it.answer),
        cards(
          [
            'caseload',
            'workload_share',
            'caseload_per_officer',
            'excessive_workload_share',
            'expected_inspection_score',
          ].map(name => differenceCard(it, name)),
        ),
      ]),
      notes(data.warnings),
    ],
    sections: [optionsSection(data), ...data.variants.flatMap(it => variantSections(data, it))],
  };
}
