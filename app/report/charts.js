// From a description of a chart to what Chart.js draws. Datasets say in `figure` which figure of the answer they
// show, and their numbers are the answer's own, shares in per cent.

const families = { first: 'first', second: 'second' };

/** One fan: 90 % and 50 % ranges and the mean, of one scenario. */
function fanSets(series, months, unit, tone, name) {
  const values = figure => series[figure].map(it => scaled(it, unit));
  const edge = (figure, fill, share) => ({
    figure,
    scenario: name,
    label: figure,
    data: values(figure),
    fill,
    backgroundColor: share ? faint(tone, share) : 'transparent',
    borderWidth: 0,
    pointRadius: 0,
    tension: 0.2,
  });
  return [
    edge('p95', '+1', 0.14),
    edge('p5', false),
    edge('p75', '+1', 0.26),
    edge('p25', false),
    {
      figure: 'mean',
      scenario: name,
      label: 'mean',
      order: -1,
      data: values('mean'),
      fill: false,
      borderColor: colour(tone),
      borderWidth: 2.5,
      borderDash: tone === 'second' ? [7, 4] : [],
      pointRadius: months.length < 3 ? 3 : 0,
      pointBackgroundColor: colour(tone),
      tension: 0.2,
    },
  ];
}

function lineSet(line, months, unit) {
  return {
    figure: 'line',
    order: -1,
    label: line.name,
    data: months.map(() => scaled(line.value, unit)),
    fill: false,
    borderColor: colour('aim'),
    borderWidth: 1.5,
    borderDash: [3, 3],
    pointRadius: 0,
  };
}

const axisText = () => ({ color: colour('soft'), font: { size: 12 } });
const axisLines = () => ({ color: colour('rule'), borderColor: colour('line') });

/** Ticks of an axis of figures: per cent signs on shares, thousands apart, a true minus. */
function figureTicks(unit, signed = false) {
  const text = value => {
    const decimals = Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 2 : 1;
    return `${signed && value > 0 ? '+' : ''}${fixed(value, decimals)}${isShare(unit) ? `${space}%` : ''}`;
  };
  return { ...axisText(), maxRotation: 0, autoSkipPadding: 12, callback: text };
}

const shared = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
  normalized: true,
};

function tooltipOf(unit, titles) {
  return {
    callbacks: {
      title: items => (items.length ? titles[items[0].dataIndex] : ''),
      label: item =>
        `${item.dataset.label}: ${fixed(item.parsed.y, decimalsFor(Math.abs(item.parsed.y)))}${
          isShare(unit) ? `${space}%` : ''
        }`,
    },
  };
}

/** A fan, or two in one chart: {months, unit, fans: [{name, series}], lines: [{name, value}]}. */
function fanChart({ months, unit, fans, lines = [] }) {
  const tones = Object.keys(families);
  return {
    type: 'line',
    data: {
      labels: months.map(it => month(it, true)),
      datasets: [
        ...fans.flatMap((it, i) => fanSets(it.series, months, unit, tones[i], it.name)),
        ...lines.map(it => lineSet(it, months, unit)),
      ],
    },
    options: {
      ...shared,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: false },
        tooltip: tooltipOf(
          unit,
          months.map(it => month(it)),
        ),
      },
      scales: {
        x: {
          ticks: { ...axisText(), autoSkip: true, autoSkipPadding: 24, maxRotation: 0 },
          grid: { display: false },
        },
        y: { ticks: { ...figureTicks(unit), maxTicksLimit: 7 }, grid: axisLines() },
      },
    },
  };
}

/**
 * Intervals on lines: {rows, intervals: [{figure, name, tone, thick, ends: [[low, high]]}],
 * points: {figure, name, values, tone, tones}, or a list of them}.
 */
function intervalChart({ rows, unit, signed, intervals, points }) {
  const bars = intervals.map(it => ({
    figure: it.figure,
    label: it.name,
    data: it.ends,
    grouped: false,
    backgroundColor: it.tones ? it.tones.map(tone => faint(tone, it.share)) : faint(it.tone, it.share),
    barThickness: it.thick,
    minBarLength: 1,
  }));
  const marks = [points].flat().map(it => ({
    type: 'line',
    figure: it.figure,
    label: it.name,
    data: it.values,
    showLine: false,
    pointRadius: 4.5,
    pointStyle: it.tones ? it.tones.map(tone => (tone === 'unclear' ? 'rectRot' : 'circle')) : 'circle',
    pointBackgroundColor: (it.tones ?? rows.map(() => it.tone ?? 'first')).map(colour),
    pointBorderColor: colour('paper'),
  }));
  return {
    type: 'bar',
    plugins: [namesAbove(rows)],
    data: { labels: rows.map(onTwoLines), datasets: [...marks, ...bars] },
    options: {
      ...shared,
      indexAxis: 'y',
      interaction: { mode: 'index', intersect: false, axis: 'y' },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: item => {
              const ends = item.raw;
              const text = it => figureTicks(unit, signed).callback(Math.round(100 * it) / 100);
              const said = Array.isArray(ends) ? `${text(ends[0])} to ${text(ends[1])}` : text(ends);
              return `${item.dataset.label}: ${said}`;
            },
          },
        },
      },
      scales: {
        x: {
          ticks: figureTicks(unit, signed),
          grid: { ...axisLines(), color: it => colour(it.tick?.value === 0 ? 'soft' : 'rule') },
        },
        y: rowAxis(),
      },
    },
  };
}

/** Points: {sets: [{figure, name, tone, style, points: [{x, y}]}], line: {value, name}, titles}; y in per cent. */
function scatterChart({ sets, line, titles }) {
  const all = sets.flatMap(it => it.points.map(point => point.x));
  const ends = [Math.min(...all), Math.max(...all)];
  const axis = name => ({ display: true, text: name, color: colour('soft') });
  return {
    type: 'scatter',
    data: {
      datasets: [
        ...sets.map(it => ({
          figure: it.figure,
          label: it.name,
          data: it.points,
          clip: false,
          pointStyle: it.style,
          pointRadius: 5,
          pointBorderWidth: 2,
          pointBackgroundColor: faint(it.tone, 0.5),
          pointBorderColor: colour(it.tone),
        })),
        {
          type: 'line',
          figure: 'line',
          label: line.name,
          data: ends.map(x => ({ x, y: line.value })),
          borderColor: colour('aim'),
          borderWidth: 1.5,
          borderDash: [3, 3],
          pointRadius: 0,
        },
      ],
    },
    options: {
      ...shared,
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: item => `${item.dataset.label}: ${fixed(item.parsed.y, 1)}${space}%, cost ${item.parsed.x}`,
          },
        },
      },
      scales: {
        x: { type: 'linear', title: axis(titles.x), ticks: figureTicks(''), grid: axisLines() },
        y: { min: 0, max: 100, title: axis(titles.y), ticks: figureTicks('share'), grid: axisLines() },
      },
    },
  };
}
