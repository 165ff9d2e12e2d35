// What charts draw, read back from Chart.js, beside the JSON; and what their tables print.

import { printed } from './support.mjs';

/** All charts of a page: the marks of their figures, labels, and the numbers of each dataset. */
const readBack = page =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    drawAll(); // those too that are drawn when they are scrolled to
    return new Promise(done =>
      setTimeout(() =>
        done(
          [...document.querySelectorAll('figure')].map(figure => {
            const canvas = figure.querySelector('canvas');
            const chart = canvas && Chart.getChart(canvas);
            return {
              ...figure.dataset,
              title: figure.querySelector('h3').textContent,
              sets: chart
                ? chart.data.datasets.map(({ figure: of, scenario, data }) => ({ of, scenario, data }))
                : [],
              table: [...figure.querySelectorAll('tbody tr')].map(row =>
                [...row.cells].map(cell => cell.textContent),
              ),
            };
          }),
        ),
      ),
    );
  });

const same = (one, other) =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)));
const sameAll = (one, other) => one.length === other.length && one.every((it, i) => same(it, other[i]));

const find = (series, name, by) => series.find(it => it.name === name && JSON.stringify(it.by) === by);
const scale = unit => (unit === 'share' ? 100 : 1);

/** A fan's datasets and the means in its table. */
function checkFan(chart, series, unit, scenario, column, expect) {
  const sets = chart.sets.filter(it => it.of !== 'line' && it.scenario === scenario);
  expect(sets.length === 5, `${chart.title}: ${sets.length} lines`);
  for (const set of sets)
    expect(
      sameAll(
        set.data,
        series[set.of].map(it => (it === null ? null : scale(unit) * it)),
      ),
      `${chart.title}: ${set.of}`,
    );
  chart.table.forEach((row, i) => {
    const { value, within } = printed(row[column]);
    const wanted = series.mean[i];
    expect(
      wanted === null ? row[column] === '–' : Math.abs(value - scale(unit) * wanted) <= within,
      `${chart.title}: ${row[0]} prints ${row[column]} of ${wanted}`,
    );
  });
}

const ratings = ['inadequate', 'requires_improvement', 'good', 'outstanding'];
function checkRatings(chart, all, expect) {
  ratings.forEach(rating => {
    const set = chart.sets.find(it => it.of === rating);
    expect(
      sameAll(
        set.data,
        all.map(it => 100 * it[rating]),
      ),
      `${chart.title}: ${rating}`,
    );
  });
}

function checkForecast(charts, json, expect) {
  const fans = charts.filter(it => it.chart === 'fan');
  for (const measure of [
    'caseload',
    'breaches',
    'recalls',
    'allocation_wait_days',
    'unpaid_work_stand_down_share',
    'resettlement_plan_in_time_share',
  ])
    expect(
      fans.some(it => it.measure === measure),
      `no chart of ${measure}`,
    );
  for (const it of fans) {
    const series = find(json.measures, it.measure, it.by);
    checkFan(it, series, series.unit, it.sets[0].scenario, 1, expect);
  }
  for (const target of json.targets) {
    const fan = fans.find(it => it.measure === target.measure && it.by === '{}');
    if (fan)
      expect(
        fan.sets.at(-1).data.every(value => same(value, 100 * target.target)),
        `${fan.title}: no target`,
      );
  }
  const heat = charts.find(it => it.chart === 'heat');
  const sites = json.measures.filter(it => it.name === 'workload_share' && 'site' in it.by);
  sites.forEach((site, i) =>
    site.mean.forEach((value, month) => {
      const cell = printed(heat.table[i][month + 1]);
      expect(
        Math.abs(cell.value - 100 * value) <= cell.within,
        `heat map: ${heat.table[i][0]}, month ${month}`,
      );
    }),
  );
  checkRatings(
    charts.find(it => it.chart === 'ratings'),
    [json.ratings.overall.probability, ...Object.values(json.ratings.standards).map(it => it.probability)],
    expect,
  );
  expect(
    sameAll(
      charts.find(it => it.chart === 'targets').sets[0].data,
      json.targets.map(it => 100 * it.probability_met),
    ),
    'targets',
  );
}

function checkComparison(charts, json, expect) {
  const [variant] = json.variants;
  const fans = charts.filter(it => it.chart === 'fans');
  expect(fans.length >= 10, `${fans.length} charts of two fans`);
  for (const it of fans) {
    const { unit, kind } = find(variant.measures, it.measure, it.by);
    const perMonth = kind !== 'count' || !it.title.includes('instead of') || it.title.endsWith(' a month');
    expect(perMonth, `${it.title}: sums of all months over an axis of months`);
    checkFan(it, find(json.baseline.futures, it.measure, it.by), unit, it.sets[0].scenario, 1, expect);
    checkFan(it, find(variant.futures, it.measure, it.by), unit, it.sets[5].scenario, 4, expect);
  }
  const important = charts.filter(it => it.chart === 'importance');
  expect(important.length > 0, 'no differences by importance');
  for (const it of important) {
    const known = variant.measures.map(({ unit, horizon }) =>
      unit === 'share' ? 100 * horizon.difference : 100 * (horizon.difference / Math.abs(horizon.baseline)),
    );
    const values = it.sets.find(set => set.of === 'difference').data;
    expect(values.length <= 12 && values.every(value => known.some(one => same(one, value))), it.title);
  }
  const rows = [variant.ratings.overall, ...Object.values(variant.ratings.standards)].flatMap(it =>
    ['baseline', 'variant'].map(which => {
      const better = [
        'requires_improvement_or_better_share',
        'good_or_better_share',
        'outstanding_share',
      ].map(name => it[name][which]);
      return {
        inadequate: 1 - better[0],
        requires_improvement: better[0] - better[1],
        good: better[1] - better[2],
        outstanding: better[2],
      };
    }),
  );
  checkRatings(
    charts.find(it => it.chart === 'ratings'),
    rows,
    expect,
  );
}

function checkFacts(charts, json, expect) {
  json.services.forEach((service, i) => {
    const facts = service.facts.filter(it => it.simulated);
    const away = (fact, value) => (value - fact.published) / fact.tolerance;
    const set = of => charts[i].sets.find(it => it.of === of).data;
    expect(
      sameAll(
        set('mean'),
        facts.map(it => away(it, it.simulated.mean)),
      ),
      'means of facts',
    );
    for (const of of ['range_50', 'range_90'])
      expect(
        sameAll(
          set(of).flat(),
          facts.flatMap(it => [away(it, it.simulated[of].low), away(it, it.simulated[of].high)]),
        ),
        of,
      );
    service.facts.forEach((fact, at) => {
      const cell = printed(charts[i].table[at][2].replace(/^[a-z ]+/, ''));
      expect(
        Math.abs(cell.value - scale(fact.unit) * fact.published) <= cell.within,
        `${fact.name} prints ${charts[i].table[at][2]}`,
      );
    });
  });
}

function checkRating(charts, json, expect) {
  const percents = Object.values(json.standards).flatMap(it =>
    Object.values(it.key_questions ?? {}).map(one => one.percent),
  );
  expect(sameAll(charts.find(it => it.chart === 'questions').sets[0].data, percents), 'key questions');
  checkRatings(
    charts.find(it => it.chart === 'robustness'),
    [
      json.robustness.overall.probability,
      ...Object.entries(json.robustness.standards)
        .filter(([number]) => json.standards[number].key_questions)
        .map(([, it]) => it),
    ],
    expect,
  );
}

function checkLevers(charts, json, expect) {
  expect(charts.length >= 3, `${charts.length} charts`);
  for (const it of charts) {
    const of = lever =>
      it.effect === 'score' || it.effect === 'overall' ? lever[it.effect] : lever.standards[it.effect];
    const effects = json.levers
      .map(of)
      .filter(Boolean)
      .sort((a, b) => b.difference - a.difference);
    const times = it.effect === 'score' ? 1 : 100;
    expect(
      sameAll(
        it.sets.find(set => set.of === 'difference').data,
        effects.map(one => times * one.difference),
      ),
      it.title,
    );
    const ends = it.sets
      .find(set => set.of === 'interval')
      .data.map(([low, high]) => (high - low) / 2)
      .sort((a, b) => a - b);
    expect(
      sameAll(
        ends,
        effects.map(one => times * one.half_width).sort((a, b) => a - b),
      ),
      it.title,
    );
  }
}

function checkPlan(charts, json, expect) {
  for (const name of Object.keys(json.goals)) {
    const cost = charts.find(it => it.chart === 'cost' && it.goal === name);
    const points = cost.sets.filter(it => it.of !== 'line');
    const wanted = it => `${it.verdict} ${it.cost} ${(100 * it.goals[name]).toFixed(6)}`;
    expect(
      points
        .flatMap(set => set.data.map(it => `${set.of} ${it.x} ${it.y.toFixed(6)}`))
        .sort()
        .join() === json.tried.map(wanted).sort().join(),
      cost.title,
    );
    expect(
      cost.sets.find(it => it.of === 'line').data.every(it => same(it.y, 100 * json.goals[name].probability)),
      `${cost.title}: line`,
    );
    const beside = charts.find(it => it.chart === 'beside' && it.goal === name);
    const rows = [
      json.plan ?? json.nearest,
      ...Object.values(json.beside).flatMap(it => [it.fewer, it.more].filter(Boolean)),
    ].map(it => it.goals[name]);
    expect(
      sameAll(
        beside.sets.find(it => it.of === 'chance').data,
        rows.map(it => 100 * it.probability),
      ),
      beside.title,
    );
    expect(
      sameAll(
        beside.sets.find(it => it.of === 'interval').data.flat(),
        rows.flatMap(it => [100 * it.low, 100 * it.high]),
      ),
      beside.title,
    );
  }
}

/** Each main measure against each factor: every point's mean, and its interval. */
function checkSweep(charts, json, expect) {
  const shown = json.main_measures.filter(name => {
    const index = json.measures.findIndex(one => one.name === name && JSON.stringify(one.by) === '{}');
    return index >= 0 && json.points.some(point => point.mean[index] !== null);
  });
  expect(charts.length === shown.length * json.factors.length, `${charts.length} charts`);
  for (const it of charts) {
    const index = json.measures.findIndex(one => one.name === it.measure && JSON.stringify(one.by) === '{}');
    const times = scale(json.measures[index].unit);
    const at = json.factors.findIndex(one => one.name === it.factor);
    const drawnPoints = it.sets[0].data;
    const means = json.points.map(one => times * one.mean[index]);
    const halves = json.points.map(one => times * one.half_width[index]);
    expect(sameAll(drawnPoints.map(one => one.y), means), `${it.title}: means`);
    expect(
      drawnPoints.every((one, i) => Math.abs((one.high - one.low) / 2 - halves[i]) <= 1e-6 * Math.max(1, halves[i])),
      `${it.title}: intervals`,
    );
    if (typeof json.points[0].levels[at] === 'number')
      expect(sameAll(drawnPoints.map(one => one.x), json.points.map(one => one.levels[at])), `${it.title}: levels`);
    it.table.forEach((row, i) => {
      const { value, within } = printed(row[2]);
      expect(Math.abs(value - means[i]) <= within, `${it.title}: point ${row[0]} prints ${row[2]} of ${means[i]}`);
    });
  }
}

function checkSensitivity(charts, json, expect) {
  for (const measure of json.measures) {
    const of = name => charts.find(it => it.chart === name && it.measure === measure.label);
    const times = scale(measure.unit);
    const set = (chart, name) => chart.sets.find(it => it.of === name).data;
    const bars = of('ends');
    for (const end of ['low', 'high']) {
      const wanted = measure.tornado.map(it => times * it[end].difference);
      const drawn = set(bars, `${end}_bar`).map(([from, to]) => (from < 0 ? from : to));
      expect(sameAll(drawn, wanted), `${bars.title}: ${end}`);
      const halves = set(bars, `${end}_interval`).map(([from, to]) => (to - from) / 2);
      expect(
        sameAll(
          halves,
          measure.tornado.map(it => times * it[end].half_width),
        ),
        `${bars.title}: intervals of ${end}`,
      );
    }
    const shares = [measure.sobol.chance, ...measure.sobol.indices.flatMap(it => [it.first, it.total])];
    const sobol = of('sobol');
    expect(
      sameAll(
        set(sobol, 'share'),
        shares.map(it => 100 * it.value),
      ),
      sobol.title,
    );
    expect(
      sameAll(
        set(sobol, 'interval').flat(),
        shares.flatMap(it => [100 * it.low, 100 * it.high]),
      ),
      sobol.title,
    );
    expect((of('screening') === undefined) === (measure.screening === null), 'the screening');
  }
}

const checks = {
  'caseflow.plan/1': checkPlan,
  'caseflow.sweep/1': checkSweep,
  'caseflow.sensitivity/1': checkSensitivity,
  'caseflow.forecast/2': checkForecast,
  'caseflow.comparison/2': checkComparison,
  'caseflow.facts_held/3': checkFacts,
  'caseflow.rating/2': checkRating,
  'caseflow.levers/2': checkLevers,
};

/** Holds every chart of a page, and what its table prints, to the page's JSON. */
export async function chartChecks(page, json, expect) {
  const charts = await readBack(page);
  for (const it of charts)
    expect(it.title && (['heat', 'flow'].includes(it.chart) || it.sets.length > 0), `${it.title}: draws nothing`);
  checks[json.format](charts, json, expect);
}
