// The page of `sweep`: small multiples, each main measure against each factor.

/** "as it is" of no what-if. */
const levelName = (level, factor) => {
  if (level === null) return 'as it is';
  return factor.of_what_ifs ? fileName(String(level)) : String(level);
};

const factorName = factor =>
  factor.of_what_ifs
    ? listed(factor.name.split('|').map(fileName))
    : withSpaces(factor.name.replace(/^\//, '').replaceAll('/', ' / '));

/** Where the points stand on a factor's axis: numbers as they are, words side by side. */
function placesOf(data, at) {
  const levels = data.points.map(it => it.levels[at]);
  if (levels.every(it => typeof it === 'number')) return { places: levels, names: null };
  const names = [...new Set(levels)].sort((a, b) => (a !== null) - (b !== null)); // as it is first
  return { places: levels.map(it => names.indexOf(it)), names: names.map(it => levelName(it, data.factors[at])) };
}

/** Draws the 95 % interval of each mean as a line through its mark. */
const whiskers = {
  id: 'whiskers',
  beforeDatasetsDraw(chart) {
    const { ctx: context, scales } = chart;
    context.save();
    context.strokeStyle = colour('first');
    context.lineWidth = 1.5;
    for (const { x, low, high } of chart.data.datasets[0].data) {
      if (low === null) continue;
      context.beginPath();
      context.moveTo(scales.x.getPixelForValue(x), scales.y.getPixelForValue(low));
      context.lineTo(scales.x.getPixelForValue(x), scales.y.getPixelForValue(high));
      context.stroke();
    }
    context.restore();
  },
};

function pointsChart({ marks, names, unit, tooltip }) {
  const words = names
    ? {
        min: -0.5,
        max: names.length - 0.5,
        afterBuildTicks: axis => (axis.ticks = names.map((_, value) => ({ value }))),
        ticks: { ...axisText(), autoSkip: false, callback: it => names[it] },
      }
    : { ticks: { ...axisText(), maxRotation: 0, autoSkipPadding: 12 } };
  return {
    type: 'scatter',
    plugins: [whiskers],
    data: {
      datasets: [
        {
          figure: 'mean',
          label: 'mean',
          data: marks,
          pointRadius: 4,
          pointBackgroundColor: colour('first'),
          pointBorderColor: colour('paper'),
        },
      ],
    },
    options: {
      ...shared,
      plugins: { legend: { display: false }, tooltip: { callbacks: { label: tooltip } } },
      scales: {
        x: { type: 'linear', grid: { display: false }, ...words },
        y: {
          suggestedMin: Math.min(...marks.map(it => it.low ?? it.y)),
          suggestedMax: Math.max(...marks.map(it => it.high ?? it.y)),
          ticks: { ...figureTicks(unit), maxTicksLimit: 7 },
          grid: axisLines(),
        },
      },
    },
  };
}

/** A factor by its name alone, in a title. */
const shortFactorName = name => (name.startsWith('/') ? withSpaces(name.split('/').at(-1)) : fileName(name));

/** What a factor does to a measure, in the words of a title. */
function sweepFinding(data, measure, at) {
  const name = measureName(measure);
  const all = data.effects.filter(it => it.factor === data.factors[at].name);
  const found = all
    .map(it => ({ ...it, effect: it.measures.find(one => one.name === measure.name) }))
    .filter(it => it.effect && it.effect.half_width !== null);
  const clear = found.filter(it => Math.abs(it.effect.difference) > it.effect.half_width);
  if (!found.length)
    return all.some(it => it.changes_with.length)
      ? `${name}: cannot be separated from ${listed(all.flatMap(it => it.changes_with).map(shortFactorName))}`
      : name;
  if (!clear.length) return `${name}: no clear effect`;
  const [{ from, to, effect }] = clear;
  const points = isShare(measure.unit) ? ' percentage points' : '';
  const changed = change(effect.difference, measure.unit, decimalsOfHalf(effect.half_width, measure.unit));
  return `${name}: ${changed}${points} from ${from} to ${to}`;
}

function sweepFigure(data, index, at) {
  const measure = data.measures[index];
  const { unit } = measure;
  const { places, names } = placesOf(data, at);
  const shown = data.points.filter(it => it.mean[index] !== null);
  const marks = shown.map(it => ({
    x: places[data.points.indexOf(it)],
    y: scaled(it.mean[index], unit),
    low: it.half_width[index] === null ? null : scaled(it.mean[index] - it.half_width[index], unit),
    high: it.half_width[index] === null ? null : scaled(it.mean[index] + it.half_width[index], unit),
  }));
  if (!marks.length) return null;
  const factor = data.factors[at];
  const title = sweepFinding(data, measure, at);
  const row = it => [
    String(it.point),
    levelName(it.levels[at], factor),
    meanOf(it, index, unit),
    interval95(it, index, unit),
    String(it.n[index]),
  ];
  return chartFigure({
    title,
    subtitle:
      `Against ${factorName(factor)}; a mark for each point, with the 95${space}% interval of its mean. ` +
      `${capitalised(unitName(unit))}.`,
    marks: { chart: 'sweep', measure: measure.name, factor: factor.name },
    config: () =>
      pointsChart({
        marks,
        names,
        unit,
        tooltip: item => {
          const it = shown[item.dataIndex];
          return `point ${it.point}: ${amount(it.mean[index], unit)} (${interval95(it, index, unit)})`;
        },
      }),
    table: {
      caption: `${title} (${unitName(unit)})`,
      columns: [
        { name: 'Point' },
        { name: factorName(factor) },
        { name: 'Mean', number: true },
        { name: `95${space}% interval`, number: true },
        { name: 'Simulated futures', number: true },
      ],
      rows: () => shown.map(row),
    },
  });
}

const meanOf = (point, index, unit) => amount(point.mean[index], unit, isShare(unit) ? 1 : undefined);

/** "2,802 to 2,855" */
function interval95(point, index, unit) {
  const half = point.half_width[index];
  if (half === null) return '–';
  return range(point.mean[index] - half, point.mean[index] + half, unit);
}

const howChangesAreTold = {
  averages:
    'Changes in the titles of charts are between the least and the greatest value of a factor, on average over the ' +
    'points at each.',
  least_squares:
    'Changes in the titles of charts are those of a straight line through all factors together (least squares), ' +
    'clear where an interval that allows for chance and for how far points lie off the line leaves out 0.',
};

function sweepPage(data) {
  const indices = data.main_measures
    .map(name => data.measures.findIndex(it => it.name === name && !Object.keys(it.by).length))
    .filter(it => it >= 0 && data.points.some(point => point.mean[it] !== null));
  const listOfPoints = {
    title: counted(data.points.length, 'point', 'points'),
    fold: data.points.length > 20,
    caption: 'Every point, with the mean of each main measure over all months',
    columns: [
      { name: 'Point' },
      ...data.factors.map(it => ({ name: factorName(it) })),
      ...indices.map(it => ({ name: measureName(data.measures[it]), number: true })),
    ],
    rows: data.points.map(point => [
      String(point.point),
      ...point.levels.map((level, i) => levelName(level, data.factors[i])),
      ...indices.map(it => meanOf(point, it, data.measures[it].unit)),
    ]),
  };
  return {
    title: `${data.scenario.name} at ${counted(data.points.length, 'point', 'points')}`,
    subtitle:
      `${forecastMonths(data)}; ` +
      `${counted(data.replications, 'simulated future', 'simulated futures')} at each point, seed ${data.manifest.seed}`,
    colophon: `caseflow ${data.manifest.version}; seed ${data.manifest.seed}. All points use the same random numbers.`,
    lead: [listBlock('The best and worst points', data.answer), notes(data.warnings)],
    sections: [
      ...indices.map(index => ({
        heading: measureName(data.measures[index]),
        about: data.measures[index].description,
        blocks: [grid(data.factors.map((_, at) => sweepFigure(data, index, at)))],
      })),
      { heading: 'The points', about: howChangesAreTold[data.effects_by], blocks: [block(listOfPoints)] },
    ],
  };
}
