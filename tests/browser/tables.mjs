// What every table and card of a page prints, beside the JSON: each number to its printed digits.

import { numbers } from './support.mjs';

/** All tables of a page, opened: caption and rows of texts; and its cards, by their names. */
const readTables = page =>
  page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await new Promise(done => setTimeout(done));
    const texts = row => [...row.cells].map(cell => cell.textContent);
    return {
      tables: [...document.querySelectorAll('table')].map(table => ({
        caption: table.caption.textContent,
        ...table.closest('figure')?.dataset,
        rows: [...table.tBodies[0].rows].map(texts),
      })),
      answer: document.querySelector('.answer')?.textContent.replaceAll('\u00a0', ' '),
      arrows: [...document.querySelectorAll('.flow .edge')].map(it => [
        it.id.replace('move-', ''),
        it.querySelector('text')?.textContent,
      ]),
      cards: [...document.querySelectorAll('.card')].map(card =>
        [...card.children].map(part => part.textContent),
      ),
    };
  });

/** Whether a cell prints these numbers, and no others. "–" prints a number that there is not. */
export function prints(cell, wanted) {
  if (wanted.some(it => it === null || it === undefined)) return cell === '–';
  const of = /^([\d,]+) of ([\d,]+) futures$/.exec(cell);
  if (of) {
    const [some, all] = of.slice(1).map(it => Number(it.replaceAll(',', '')));
    return wanted.length === 1 && Math.abs((100 * some) / all - wanted[0]) < 1e-9;
  }
  if (cell.startsWith('less than 1')) return wanted[0] > 0 && wanted[0] < 0.5;
  if (cell.startsWith('over 99')) return wanted[0] >= 99.5 && wanted[0] < 100;
  const found = numbers(cell);
  return (
    found.length === wanted.length &&
    found.every(({ value, within }, i) => Math.abs(value - wanted[i]) <= within)
  );
}

const scaled = (unit, ...values) =>
  values.map(it => (it === null || it === undefined ? null : (unit === 'share' ? 100 : 1) * it));
const ratings = ['inadequate', 'requires_improvement', 'good', 'outstanding'];
const chances = probability => ratings.map(it => [100 * probability[it]]);
const standards = it => Object.values(it.standards ?? {});

/** Rows in the order of `wanted`: of each the numbers of its cells from the second on; cells without are not asked. */
function holds(table, wanted, expect) {
  expect(table !== undefined, 'a table is missing');
  expect(table.rows.length === wanted.length, `${table.caption}: ${table.rows.length} rows, not ${wanted.length}`);
  table.rows.forEach((row, i) =>
    wanted[i].forEach((values, at) =>
      expect(
        values === undefined || prints(row[at + 1], values),
        `${table.caption}: ${row[0]} prints "${row[at + 1]}" of ${values}`,
      ),
    ),
  );
}

/** Rows in an order of the page's own: each is one of `wanted`, and none is left over. */
function holdsAnyOrder(table, wanted, expect) {
  expect(table.rows.length === wanted.length, `${table.caption}: ${table.rows.length} rows, not ${wanted.length}`);
  const left = [...wanted];
  for (const row of table.rows) {
    const at = left.findIndex(
      it => row[0].startsWith(it.name) && it.cells.every(([column, values]) => prints(row[column], values)),
    );
    expect(at >= 0, `${table.caption}: no figures of the JSON are printed as ${row.join(' | ')}`);
    left.splice(at, 1);
  }
}

const ofFan = (unit, series, i) => [
  scaled(unit, series.mean[i]),
  scaled(unit, series.p25[i], series.p75[i]),
  scaled(unit, series.p5[i], series.p95[i]),
];
const sameBy = (it, by) => JSON.stringify(it.by) === by;

function forecastTables({ tables, cards, arrows, answer }, json, expect) {
  expect(answer === json.answer.join(' '), `the page begins with ${answer}`);
  const captioned = start => tables.find(it => it.caption.startsWith(start));
  const fans = tables.filter(it => it.chart === 'fan');
  expect(fans.length > 15, `${fans.length} tables of fans`);
  for (const it of fans) {
    const series = json.measures.find(one => one.name === it.measure && sameBy(one, it.by));
    holds(it, json.months.map((_, i) => ofFan(series.unit, series, i)), expect);
  }
  const over = ({ unit, horizon }) => [
    scaled(unit, horizon.mean),
    scaled(unit, horizon.p25, horizon.p75),
    scaled(unit, horizon.p5, horizon.p95),
  ];
  // A part that no future has, such as a grade that a site does not employ, is not listed.
  const listed = json.measures.filter(it => !Object.keys(it.by).length || it.horizon.mean !== null);
  holds(captioned('Every measure'), listed.map(it => [undefined, ...over(it)]), expect);
  holds(
    tables.find(it => it.chart === 'ratings'),
    [json.ratings.overall, ...standards(json.ratings)].map(it => chances(it.probability)),
    expect,
  );
  holds(
    tables.find(it => it.chart === 'targets'),
    json.targets.map(it => [[100 * it.probability_met], undefined, [100 * it.target]]),
    expect,
  );
  holds(
    captioned('Cases judged sufficient'),
    standards(json.ratings).flatMap(it =>
      Object.values(it.key_questions ?? {}).map(one => [[one.last], [one.mean], [one.p5, one.p95]]),
    ),
    expect,
  );
  const moves = json.measures.filter(it => it.by.move && it.horizon.mean >= 0.5);
  const rows = tables.filter(it => /moves|Moves/.test(it.caption)).flatMap(it => it.rows);
  expect(rows.length === moves.length, `${rows.length} of ${moves.length} moves between stages`);
  for (const row of rows)
    expect(
      moves.some(
        ({ by, horizon }) =>
          by.move.replace(/_/g, ' ').replace('post sentence', 'post-sentence') ===
            `${row[0].toLowerCase()} to ${row[1]}`.replace(/post sentence/g, 'post-sentence') &&
          prints(row[2], [horizon.mean]) &&
          prints(row[3], [horizon.p5, horizon.p95]),
      ),
      `no move is ${row.join(' | ')}`,
    );
  for (const [move, text] of arrows) {
    const drawn = moves.find(it => it.by.move === move);
    expect(drawn && (text === undefined || prints(text, [drawn.horizon.mean])), `the arrow ${move} says ${text}`);
  }
  const total = name => json.measures.find(it => it.name === name && sameBy(it, '{}'));
  const card = (start, name) => cards.find(it => it[0].startsWith(start)) ?? expect(false, `no card of ${name}`);
  const caseload = total('caseload');
  const last = json.months.length - 1;
  expect(prints(card('Caseload', 'caseload')[1], [caseload.mean[last]]), 'the card of the caseload');
  for (const [start, name] of [
    ['Cases per officer', 'caseload_per_officer'],
    ['Workload', 'workload_share'],
  ]) {
    const { unit, horizon } = total(name);
    expect(prints(card(start, name)[1], scaled(unit, horizon.mean)), `the card of ${name}`);
  }
}

function comparisonTables({ tables, answer }, json, expect) {
  const [variant] = json.variants;
  expect(answer === variant.answer.join(' '), `the page begins with ${answer}`);
  const differing = variant.measures.filter(it => it.horizon.difference);
  const cells = ({ unit, horizon: { baseline, variant: value, difference, half_width: half } }) => [
    [2, scaled(unit, baseline)],
    [3, scaled(unit, value)],
    [4, scaled(unit, difference)],
    [5, scaled(unit, difference - half, difference + half)],
  ];
  holdsAnyOrder(
    tables.find(it => it.caption.startsWith('Every measure that differs')),
    differing.map(it => ({ name: it.label, cells: cells(it) })),
    expect,
  );
  const options = [json.baseline, ...json.variants];
  const kinds = Object.keys(json.baseline.funded_fte.by).filter(who => options.some(it => it.funded_fte.by[who] > 0));
  const measured = ['caseload', 'caseload_per_officer', 'workload_share', 'expected_inspection_score'].filter(name =>
    variant.measures.some(it => it.name === name),
  );
  holds(
    tables.find(it => it.caption.startsWith('Posts that are funded')),
    options.map(({ funded_fte: funded, futures }) => [
      [funded.together],
      ...kinds.map(who => [funded.by[who]]),
      ...measured.map(name => {
        const { horizon } = futures.find(it => it.name === name && !Object.keys(it.by).length);
        const { unit } = variant.measures.find(it => it.name === name);
        return horizon.half_width ? scaled(unit, horizon.mean, horizon.half_width) : scaled(unit, horizon.mean);
      }),
    ]),
    expect,
  );
  for (const it of tables.filter(one => one.chart === 'fans')) {
    const { unit } = variant.measures.find(one => one.name === it.measure);
    const [first, second] = [json.baseline.futures, variant.futures].map(all =>
      all.find(one => one.name === it.measure && sameBy(one, it.by)),
    );
    holds(it, json.months.map((_, i) => [...ofFan(unit, first, i), ...ofFan(unit, second, i)]), expect);
  }
}

function factsTables({ tables }, json, expect) {
  const charted = tables.filter(it => it.chart === 'facts');
  const short = tables.filter(it => it.caption.startsWith('Published and simulated'));
  json.services.forEach((service, i) => {
    holds(
      short[i],
      service.facts.map(({ unit, published, simulated: its }) => [
        undefined,
        scaled(unit, published),
        scaled(unit, its?.mean),
        scaled(unit, its?.range_90.low, its?.range_90.high),
      ]),
      expect,
    );
    holds(
      charted[i],
      service.facts.map(({ unit, published, simulated: its }) => [
        undefined,
        scaled(unit, published),
        scaled(unit, its?.mean),
        scaled(unit, its?.range_50.low, its?.range_50.high),
        scaled(unit, its?.range_90.low, its?.range_90.high),
      ]),
      expect,
    );
  });
}

const resampled = json =>
  Object.entries(json.robustness.standards)
    .filter(([number]) => json.standards[number].key_questions)
    .map(([, it]) => it);

function ratingTables({ tables }, json, expect) {
  holds(
    tables.find(it => it.chart === 'questions'),
    standards(json).flatMap(it =>
      Object.values(it.key_questions ?? {}).map(one => [
        [one.percent],
        [one.sufficient, one.cases],
        undefined,
        [one.cases_to_next_band],
      ]),
    ),
    expect,
  );
  holds(
    tables.find(it => it.chart === 'robustness'),
    [json.robustness.overall.probability, ...resampled(json)].map(chances),
    expect,
  );
  holds(
    tables.find(it => it.caption.startsWith('Cases judged sufficient by key question, before')),
    Object.values(json.change.key_questions).map(it => [[it.before], [it.after]]),
    expect,
  );
}

function leversTables({ tables }, json, expect) {
  for (const it of tables) {
    const share = it.effect !== 'score';
    const effects = json.levers
      .map(lever => ({ lever, of: lever[it.effect] ?? lever.standards?.[it.effect] }))
      .filter(one => one.of);
    const unit = share ? 'share' : 'points';
    holdsAnyOrder(
      it,
      effects.map(({ lever, of }) => ({
        name: lever.about.charAt(0).toUpperCase() + lever.about.slice(1),
        cells: [
          [1, scaled(unit, of.as_it_is)],
          [2, scaled(unit, of.with_the_lever)],
          [3, scaled(unit, of.difference)],
          [4, scaled(unit, of.difference - of.half_width, of.difference + of.half_width)],
        ],
      })),
      expect,
    );
  }
}

function planTables({ tables }, json, expect) {
  const answer = json.plan ?? json.nearest;
  holds(
    tables.find(it => it.caption.includes('plan (FTE)')),
    Object.entries(json.decisions).map(([name, it]) => [
      [answer.posts[name]],
      [it.in_post_fte_now],
      [it.established_fte_now],
      [it.least, it.most],
      [it.cost * answer.posts[name]],
    ]),
    expect,
  );
  const beside = Object.values(json.beside).flatMap(it => [it.fewer, it.more].filter(Boolean));
  for (const name of Object.keys(json.goals)) {
    const of = it => it.goals[name];
    holds(
      tables.find(it => it.chart === 'beside' && it.goal === name),
      [answer, ...beside].map(it => [
        [it.fte],
        [it.cost],
        [100 * of(it).probability],
        [100 * of(it).low, 100 * of(it).high],
      ]),
      expect,
    );
    const byCost = [...json.tried].sort((a, b) => a.cost - b.cost);
    const cost = tables.find(it => it.chart === 'cost' && it.goal === name);
    expect(cost.rows.length === byCost.length, `${cost.caption}: ${cost.rows.length} rows`);
    byCost.forEach((it, i) => {
      const cells = cost.rows[i];
      expect(
        prints(cells[1], [it.cost]) && prints(cells[2], [100 * of(it)]) && prints(cells[3], [it.replications]),
        `${cost.caption}: ${cells}`,
      );
    });
  }
}

function sweepTables({ tables }, json, expect) {
  const points = tables.find(it => it.caption.startsWith('Every point'));
  expect(points.rows.length === json.points.length, `${points.rows.length} points`);
  const indices = json.main_measures
    .map(name => json.measures.findIndex(it => it.name === name && JSON.stringify(it.by) === '{}'))
    .filter(it => it >= 0 && json.points.some(point => point.mean[it] !== null));
  holds(
    points,
    json.points.map(point => [
      ...json.factors.map(() => undefined),
      ...indices.map(index => scaled(json.measures[index].unit, point.mean[index])),
    ]),
    expect,
  );
}

function sensitivityTables({ tables }, json, expect) {
  for (const measure of json.measures) {
    const of = name => tables.find(it => it.chart === name && it.measure === measure.label);
    const cells = end => [
      scaled(measure.unit, end.difference),
      scaled(measure.unit, end.difference - end.half_width, end.difference + end.half_width),
    ];
    holds(
      of('ends'),
      measure.tornado.map(it => [undefined, ...cells(it.low), ...cells(it.high)]),
      expect,
    );
    const share = it => [[100 * it.value], [100 * it.low, 100 * it.high]];
    holds(
      of('sobol'),
      [measure.sobol.chance, ...measure.sobol.indices.flatMap(it => [it.first, it.total])].map(share),
      expect,
    );
  }
}

const checks = {
  'caseflow.plan/1': planTables,
  'caseflow.sweep/1': sweepTables,
  'caseflow.sensitivity/1': sensitivityTables,
  'caseflow.forecast/2': forecastTables,
  'caseflow.comparison/2': comparisonTables,
  'caseflow.facts_held/3': factsTables,
  'caseflow.rating/2': ratingTables,
  'caseflow.levers/2': leversTables,
};

/** Holds what the tables and cards of a page print to the page's JSON. */
export async function tableChecks(page, json, expect) {
  checks[json.format](await readTables(page), json, expect);
}
