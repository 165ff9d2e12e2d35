// The page of `plan`: what the cheapest staffing is, cost against the chance that goals are met, and what one step
// fewer or more does.

const verdictNames = {
  met: 'met',
  missed: 'missed',
  too_close: 'too close to call',
  not_decided: 'not decided',
  failed_the_test: 'failed the test',
};
const verdictTones = {
  met: 'good',
  missed: 'inadequate',
  too_close: 'unclear',
  not_decided: 'unclear',
  failed_the_test: 'requires_improvement',
};

/** "Ipswich PO 5, Ipswich PSO 7". */
function postsWords(data, posts) {
  return listed(Object.entries(posts).map(([name, fte]) => `${data.decisions[name].label} ${number(fte)}`));
}

const number = value => sixDigits.format(value);
const chanceOf = it => `${fixed(100 * it.probability, 1)}${space}%`;
const intervalOf = it => `${fixed(100 * it.low, 1)} to ${fixed(100 * it.high, 1)}${space}%`;

function costFigure(data, name) {
  const goal = data.goals[name];
  const rows = [...data.tried].sort((a, b) => a.cost - b.cost);
  const answer = data.plan ?? data.nearest;
  return chartFigure({
    title: data.plan
      ? `${goal.label}: the plan costs ${number(answer.cost)}`
      : `${goal.label}: no plan was found that meets all goals`,
    subtitle:
      'Every plan that the search simulated: what it costs, and the share of simulated futures that meet the ' +
      `goal. The line is what is asked for, ${fixed(100 * goal.probability)}${space}%. Plans are chosen by these ` +
      'figures, which therefore flatter some; the plan itself was tested again.',
    wide: true,
    marks: { chart: 'cost', goal: name },
    legend: Object.keys(verdictNames)
      .filter(it => rows.some(row => row.verdict === it))
      .map(it => ({ name: verdictNames[it], tone: verdictTones[it], line: 'dot' })),
    config: () =>
      scatterChart({
        sets: Object.keys(verdictNames).map(verdict => ({
          figure: verdict,
          name: verdictNames[verdict],
          tone: verdictTones[verdict],
          style: verdict === 'met' ? 'rectRot' : verdict === 'missed' ? 'crossRot' : 'circle',
          points: rows
            .filter(it => it.verdict === verdict)
            .map(it => ({ x: it.cost, y: 100 * it.goals[name] })),
        })),
        line: { value: 100 * goal.probability, name: 'asked for' },
        titles: { x: 'Cost', y: 'Chance' },
      }),
    table: {
      caption: `${goal.label}: every plan that was simulated, cheapest first`,
      columns: [
        { name: 'Plan' },
        { name: 'Cost', number: true },
        { name: 'Chance', number: true },
        { name: 'Simulated futures', number: true },
        { name: 'Goals' },
      ],
      rows: rows.map(it => [
        postsWords(data, it.posts),
        number(it.cost),
        `${fixed(100 * it.goals[name], 1)}${space}%`,
        fixed(it.replications),
        verdictNames[it.verdict],
      ]),
    },
  });
}

/** The answer and its neighbours, by posts: one fewer, one more. */
function neighbours(data) {
  const rows = [{ name: data.plan ? 'The plan' : 'The nearest plan', of: data.plan ?? data.nearest }];
  for (const [name, sides] of Object.entries(data.beside))
    for (const [side, of] of Object.entries(sides))
      if (of) rows.push({ name: `${data.decisions[name].label}: ${number(of.posts[name])} (${side})`, of });
  return rows;
}

function besideFigure(data, name) {
  const goal = data.goals[name];
  const rows = neighbours(data);
  const missed = rows.slice(1).filter(it => it.of.goals[name].high < goal.probability);
  return chartFigure({
    title: missed.length
      ? `${goal.label}: missed with ${listed(missed.map(it => it.name))}`
      : `${goal.label}: no single step clearly misses it`,
    subtitle:
      `Chance of the goal with one step fewer or more, with its 95${space}% interval. The line is what is asked for, ` +
      `${fixed(100 * goal.probability)}${space}%.`,
    wide: true,
    marks: { chart: 'beside', goal: name },
    height: 3.5 + 1.9 * rows.length,
    config: () => {
      const chart = intervalChart({
        rows: rows.map(it => it.name),
        unit: 'share',
        intervals: [
          {
            figure: 'interval',
            name: `95${space}% interval`,
            tone: 'first',
            share: 0.45,
            thick: 9,
            ends: rows.map(it => [100 * it.of.goals[name].low, 100 * it.of.goals[name].high]),
          },
        ],
        points: {
          figure: 'chance',
          name: 'chance',
          values: rows.map(it => 100 * it.of.goals[name].probability),
        },
      });
      chart.plugins.push(thresholdLines([{ value: 100 * goal.probability, name: 'asked for' }]));
      return chart;
    },
    table: {
      caption: `${goal.label}: one step fewer or more`,
      columns: [
        { name: 'Plan' },
        { name: 'FTE', number: true },
        { name: 'Cost', number: true },
        { name: 'Chance', number: true },
        { name: `95${space}% interval`, number: true },
      ],
      rows: rows.map(it => [
        it.name,
        number(it.of.fte),
        number(it.of.cost),
        chanceOf(it.of.goals[name]),
        intervalOf(it.of.goals[name]),
      ]),
    },
  });
}

function postsBlock(data) {
  const answer = data.plan ?? data.nearest;
  return block({
    title: 'Posts',
    caption: data.plan ? 'The plan (FTE)' : 'The nearest plan (FTE)',
    columns: [
      { name: 'Posts' },
      { name: data.plan ? 'Plan' : 'Nearest plan', number: true },
      { name: 'In post now', number: true },
      { name: 'Funded now', number: true },
      { name: 'Bounds', number: true },
      { name: 'Cost', number: true },
    ],
    rows: Object.entries(data.decisions).map(([name, it]) => [
      it.label,
      number(answer.posts[name]),
      number(it.in_post_fte_now),
      number(it.established_fte_now),
      `${number(it.least)} to ${number(it.most)}`,
      number(it.cost * answer.posts[name]),
    ]),
  });
}

function planPage(data) {
  const goals = Object.keys(data.goals);
  return {
    title: `A staffing plan: ${data.scenario.name}`,
    subtitle: `${data.about ? `${data.about} ` : ''}Seed ${data.manifest.seed}`,
    colophon:
      `caseflow ${data.manifest.version}; seed ${data.manifest.seed}. The search took ${fixed(data.search.replications)} simulated ` +
      `futures (replications) of ${fixed(data.tried.length)} plans, of ${fixed(data.search.plans)} within the bounds; ` +
      `tests on fresh random numbers took ${fixed(data.search.replications_of_tests)}.`,
    lead: [inSentences([data.sentence]), notes(data.notes)],
    sections: [
      { heading: data.plan ? 'The plan' : 'The nearest plan', blocks: [postsBlock(data)] },
      { heading: 'One step fewer or more', blocks: [grid(goals.map(it => besideFigure(data, it)))] },
      { heading: 'Cost and chance', blocks: [grid(goals.map(it => costFigure(data, it)))] },
    ],
  };
}
