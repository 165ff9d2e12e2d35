// The page of `run`: a forecast.

const forecastColophon = data =>
  `caseflow ${data.manifest.version}; seed ${data.manifest.seed}; ${counted(
    data.replications,
    'simulated future',
    'simulated futures',
  )}${data.parameters ? ', each with parameters drawn over the ranges of their sources' : ''}. ` +
  'All figures are in the JSON that the same command writes with -o.';

/** A fan of a measure, with its target where it has one, or nothing where the forecast has no such measure. */
function measureFan(data, name, { by = {}, title, lines = [] } = {}) {
  const series = find(data.measures, name, by);
  if (!series || series.mean.every(it => it === null)) return null;
  const target = Object.keys(by).length ? null : data.targets.find(it => it.measure === name);
  const aims = target
    ? [
        {
          name: `target (${target.aim === 'at_most' ? 'at most' : 'at least'} ${amount(
            target.target,
            series.unit,
          )})`,
          value: target.target,
        },
        ...lines,
      ]
    : lines;
  const called = measureName(series, data.scenario);
  const finding = title
    ? title(series)
    : target
      ? againstTarget(called, series, series.unit, target)
      : trend(called, series, series.unit);
  return fanFigure({
    title: finding,
    unit: series.unit,
    months: data.months,
    lines: aims,
    subtitle: `${series.description} ${capitalised(unitName(series.unit))}, by month.`,
    fans: [{ name: called, series }],
    marks: { chart: 'fan', measure: name, by: JSON.stringify(by) },
  });
}

/** A fan for each grade. */
function gradeFans(data, name, options = () => ({})) {
  return split(data.measures, name, 'grade').map(it =>
    measureFan(data, name, { by: it.by, ...options(it.by.grade) }),
  );
}

function lastMonthCard(data, name, title) {
  const series = find(data.measures, name);
  if (!series) return null;
  const at = data.months.length - 1;
  return {
    name: `${title}, ${month(data.months[at])}`,
    value: amount(series.mean[at], series.unit),
    range: `90${space}% range: ${range(series.p5[at], series.p95[at], series.unit)}`,
  };
}

function horizonCard(data, name, title) {
  const series = find(data.measures, name);
  if (!series || series.horizon.mean === null) return null;
  return {
    name: `${title}, average of ${counted(data.months.length, 'month', 'months')}`,
    value: amount(series.horizon.mean, series.unit),
    range: `90${space}% range: ${range(series.horizon.p5, series.horizon.p95, series.unit)}`,
  };
}

function forecastCards(data) {
  const overall = data.ratings && likeliest(data.ratings.overall.probability);
  const atRisk = data.targets.filter(it => it.probability_met !== null && it.probability_met < 0.5);
  return cards([
    lastMonthCard(data, 'caseload', 'Caseload'),
    horizonCard(data, 'caseload_per_officer', 'Cases per officer (FTE)'),
    horizonCard(data, 'workload_share', 'Workload (% of available hours)'),
    horizonCard(data, 'excessive_workload_share', 'Officers over 110 % of points'),
    overall && {
      name: `Next overall rating (${day(data.ratings.inspection_date)})`,
      value: overall.name,
      range: `${chance(overall.chance)} likely`,
    },
    data.targets.length > 0 && {
      name: 'Targets more likely missed than met',
      value: `${atRisk.length} of ${data.targets.length}`,
      range: atRisk.length
        ? listed(
            atRisk.map(it => `${withSpaces(it.name)} ${countedChance(it.probability_met, data.replications)}`),
          )
        : 'none',
    },
  ]);
}

const workloadLines = [
  { name: `100${space}% of available hours`, value: 1 },
  { name: `110${space}%`, value: 1.1 },
];

function workloadSection(data) {
  return {
    heading: 'Caseload and workload',
    about:
      'Each chart shows every month of the forecast. The line is the ' +
      `mean of all simulated futures; 50${space}% of them lie in the dark band and 90${space}% in the light one.`,
    blocks: [
      grid(
        measureFan(data, 'caseload'),
        gradeFans(data, 'caseload_per_officer', grade => ({
          title: series => trend(`Cases per ${grade}`, series, series.unit),
        })),
        gradeFans(data, 'workload_share', grade => ({
          lines: workloadLines,
          title: series =>
            against(`${grade} workload`, series, 'share', mean(series.mean) > 1.05 ? 1.1 : 1),
        })),
      ),
    ],
  };
}

/** The months in which the site with the most work has more than it has hours, and which one that is. */
function heatSection(data) {
  const sites = split(data.measures, 'workload_share', 'site');
  if (!sites.length) return null;
  const rows = sites.map(it => ({
    name: valueName(data.scenario, 'site', it.by.site),
    values: it.mean,
    average: mean(it.mean),
  }));
  const most = rows.reduce((best, it) => (it.average > best.average ? it : best));
  return {
    heading: 'Workload by site',
    blocks: [
      grid(
        heatFigure({
          caption: 'Workload by site and month',
          title: `${most.name} has the most work for its hours: ${amount(most.average, 'share')} on average`,
          subtitle:
            'Hours that the work needs, as a percentage of the hours that officers have. The stronger the orange, ' +
            'the further above 100; blue is below.',
          months: data.months,
          rows,
          middle: 1,
          spread: 0.5,
          unit: 'share',
          marks: { chart: 'heat', measure: 'workload_share' },
        }),
      ),
    ],
  };
}

function targetRow(data, it) {
  const series = find(data.measures, it.measure);
  return {
    name: capitalised(withSpaces(it.name)),
    share: it.probability_met,
    said: countedChance(it.probability_met, data.replications),
    cells: [
      series ? measureName(series, data.scenario) : it.measure,
      `${it.aim === 'at_most' ? 'at most' : 'at least'} ${amount(it.target, series?.unit ?? 'share')}`,
      day(it.by),
    ],
  };
}

function targetsSection(data) {
  if (!data.targets.length) return null;
  const safe = data.targets.filter(it => it.probability_met >= 0.5).length;
  return {
    heading: 'Targets',
    blocks: [
      grid(
        sharesFigure({
          wide: true,
          figure: 'probability_met',
          name: 'Target',
          title: `${safe} of ${counted(data.targets.length, 'target is', 'targets are')} more likely met than missed`,
          subtitle: 'Share of the simulated futures that meet each target by its date. Per cent.',
          rows: data.targets.map(it => targetRow(data, it)),
          columns: [{ name: 'Measure' }, { name: 'Aim' }, { name: 'By' }],
          marks: { chart: 'targets' },
        }),
      ),
    ],
  };
}

function forecastPage(data) {
  const from = month(data.months[0]);
  const fans = names => grid(names.map(it => measureFan(data, it)));
  return {
    title: data.scenario.name,
    subtitle: `Forecast of ${counted(data.months.length, 'month', 'months')} from ${from}: ${counted(
      data.replications,
      'simulated future',
      'simulated futures',
    )}, seed ${data.manifest.seed}`,
    colophon: forecastColophon(data),
    lead: [
      inSentences(data.answer),
      forecastCards(data),
      listBlock('What to watch', data.to_watch),
      notes(data.warnings),
    ],
    sections: [
      workloadSection(data),
      heatSection(data),
      ratingsSection(data),
      targetsSection(data),
      { heading: 'Enforcement', blocks: [fans(['breaches', 'recalls'])] },
      {
        heading: 'Waits',
        blocks: [
          fans([
            'allocation_wait_days',
            'induction_wait_days',
            'group_place_wait_weeks',
            'programme_wait_weeks',
          ]),
        ],
      },
      {
        heading: 'Unpaid work',
        blocks: [
          fans([
            'unpaid_work_completion_share',
            'unpaid_work_stand_down_share',
            'unpaid_work_first_session_in_14_days_share',
            'unpaid_work_open',
          ]),
        ],
      },
      {
        heading: 'Through the Gate',
        blocks: [
          fans([
            'resettlement_plan_in_time_share',
            'release_plan_done_share',
            'needs_met_share',
            'settled_accommodation_share',
          ]),
        ],
      },
      flowSection(data),
      inputsSection(data),
      assumptionsSection(data),
      everyMeasureSection(data),
      methodSection(data),
    ],
  };
}
