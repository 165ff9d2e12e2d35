// Charts whose rows are names: bars of parts, and bars of shares. On a narrow screen names stand above their bars.

const narrow = matchMedia('(max-width: 499px)');
const isNarrow = () => narrow.matches;

/** The axis of the rows' names; on a narrow screen they have no column of their own. */
function rowAxis(options = {}) {
  return { ...options, ticks: { ...axisText(), autoSkip: false, display: !isNarrow() }, grid: { display: false } };
}

/** As much of a text as fits. */
function fitted(context, text, width) {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)} …`).width > width) end -= 1;
  return `${text.slice(0, end)} …`;
}

/** Writes each row's name above its bar, on narrow screens. */
function namesAbove(rows) {
  return {
    id: 'namesAbove',
    afterDatasetsDraw(chart) {
      if (!isNarrow()) return;
      const { ctx: context, chartArea, scales } = chart;
      const step = (chartArea.bottom - chartArea.top) / rows.length;
      context.save();
      context.font = '12px system-ui, sans-serif';
      context.fillStyle = colour('ink');
      context.textBaseline = 'middle';
      rows.forEach((row, i) =>
        context.fillText(
          fitted(context, row, chartArea.right - chartArea.left - 4),
          chartArea.left + 2,
          scales.y.getPixelForValue(i) - step / 2 + 8,
        ),
      );
      context.restore();
    },
  };
}

/** A plugin that writes on a chart's bars: `write` gets the chart and its context, with the font set. */
function writing(id, write) {
  return {
    id,
    afterDatasetsDraw(chart) {
      const context = chart.ctx;
      context.save();
      context.font = '600 11px system-ui, sans-serif';
      context.fillStyle = colour('ink');
      context.textBaseline = 'middle';
      write(chart, context);
      context.restore();
    },
  };
}

/** Writes each bar's share beside its end. */
const endLabels = writing('endLabels', (chart, context) =>
  chart.getDatasetMeta(0).data.forEach((bar, at) => {
    const value = chart.data.datasets[0].data[at];
    if (value !== null) context.fillText(briefShare(value), bar.x + 5, bar.y);
  }),
);

/** Lines across all rows at shares that mean something: [{value, name}], in per cent. */
function thresholdLines(lines) {
  return {
    id: 'thresholdLines',
    afterDatasetsDraw(chart) {
      const { ctx: context, chartArea, scales } = chart;
      context.save();
      context.strokeStyle = colour('aim');
      context.setLineDash([3, 3]);
      for (const { value } of lines) {
        const x = scales.x.getPixelForValue(value);
        context.beginPath();
        context.moveTo(x, chartArea.top);
        context.lineTo(x, chartArea.bottom);
        context.stroke();
      }
      context.restore();
    },
  };
}

/** "<1 %", "31 %", ">99 %": a share, in per cent, on a bar. */
function briefShare(value) {
  if (value > 0 && value < 0.5) return `<1${space}%`;
  if (value < 100 && value >= 99.5) return `>99${space}%`;
  return `${fixed(value)}${space}%`;
}

/** Writes each part of a stacked bar that has room for it. */
const partLabels = writing('partLabels', (chart, context) => {
  const least = 34; // pixels that a share needs
  context.textAlign = 'center';
  chart.data.datasets.forEach((set, i) =>
    chart.getDatasetMeta(i).data.forEach((bar, at) => {
      const { x, y, base } = bar.getProps(['x', 'y', 'base'], true);
      if (Math.abs(x - base) < least) return;
      context.fillStyle = set.inkColor;
      context.fillText(briefShare(set.data[at]), (x + base) / 2, y);
    }),
  );
});

/** Bars of parts that add up to 100 %: {rows, parts: [{figure, name, tone, shares}]}. */
function stackedChart({ rows, parts }) {
  return {
    type: 'bar',
    plugins: [partLabels, namesAbove(rows)],
    data: {
      labels: rows.map(onTwoLines),
      datasets: parts.map(it => ({
        figure: it.figure,
        label: it.name,
        inkColor: colour(`on-${it.tone}`),
        data: it.shares.map(share => 100 * share),
        backgroundColor: colour(it.tone),
        borderColor: colour('paper'),
        borderWidth: 1,
        borderSkipped: false,
        barPercentage: 0.92,
        categoryPercentage: isNarrow() ? 0.45 : 0.92,
      })),
    },
    options: {
      ...shared,
      indexAxis: 'y',
      interaction: { mode: 'index', intersect: false, axis: 'y' },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: item => `${item.dataset.label}: ${chance(item.parsed.x / 100)}`,
          },
        },
      },
      scales: {
        x: { stacked: true, min: 0, max: 100, ticks: figureTicks('share'), grid: axisLines() },
        y: rowAxis({ stacked: true }),
      },
    },
  };
}

/** Plain bars of shares: {rows, shares, figure}, and lines across them: [{value, name}]. */
function shareChart({ rows, shares, figure, lines = [], most = 100 }) {
  return {
    type: 'bar',
    plugins: [endLabels, namesAbove(rows), thresholdLines(lines)],
    data: {
      labels: rows.map(onTwoLines),
      datasets: [
        {
          figure,
          label: figure,
          data: shares.map(it => (it === null ? null : 100 * it)),
          backgroundColor: colour('first'),
          maxBarThickness: isNarrow() ? 14 : 26,
        },
      ],
    },
    options: {
      ...shared,
      indexAxis: 'y',
      layout: { padding: { right: 44 } },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: item => `${fixed(item.parsed.x)}${space}%` } },
      },
      scales: {
        x: { min: 0, max: most, ticks: figureTicks('share'), grid: axisLines() },
        y: rowAxis(),
      },
    },
  };
}

/** A long name on two lines, so that its start is not cut off; what does not fit in two is left to the table. */
function onTwoLines(text) {
  const most = 40;
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  const rest = text.slice(cut + 1);
  return [text.slice(0, cut), rest.length > most ? `${rest.slice(0, rest.lastIndexOf(' ', most))} …` : rest];
}
