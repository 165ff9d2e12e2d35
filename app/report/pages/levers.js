// The page of `levers`: what managers can do, by what it does to the coming inspection.

function leverRows(levers, of, unit, decimals) {
  const known = levers
    .map(it => ({ lever: it, effect: of(it) }))
    .filter(it => it.effect && it.effect.difference !== null);
  known.sort((a, b) => b.effect.difference - a.effect.difference);
  return known.map(({ lever, effect }) => ({
    name: lever.about,
    value: effect.difference,
    half: effect.half_width,
    clear: isClear(effect.verdict),
    cells: [
      capitalised(lever.about),
      amount(effect.as_it_is, unit, decimals),
      amount(effect.with_the_lever, unit, decimals),
      change(effect.difference, unit, decimals),
      interval(effect.difference, effect.half_width, unit, decimals),
      verdictWords(effect),
    ],
  }));
}

const leverColumns = [
  { name: 'Action' },
  { name: 'As it is', number: true },
  { name: 'With it', number: true },
  { name: 'Difference', number: true },
  { name: `95${space}% interval`, number: true },
  { name: 'Verdict' },
];

function leversFigure(data, { name, of, unit, decimals, subtitle, key }) {
  const rows = leverRows(data.levers, of, unit, decimals);
  if (!rows.length) return null;
  const clear = rows.filter(it => it.clear && it.value > 0);
  const title = clear.length
    ? `${name}: “${clear[0].name}” helps most (${change(clear[0].value, unit, decimals)} points)`
    : `${name}: no action makes a clear difference for the better`;
  return tornadoFigure({
    title,
    subtitle,
    rows,
    unit,
    axis: 'points',
    columns: leverColumns,
    note: title,
    marks: { chart: 'levers', effect: key },
  });
}

/** "Good or better", "Outstanding". */
function orBetter(rating) {
  return rating === 'outstanding' ? ratingWords[rating] : `${ratingWords[rating] ?? 'the next rating'} or better`;
}

function leversPage(data) {
  const standard = number => ({
    name: `${number} ${data.standards?.[number] ?? ''}`.trim(),
    key: number,
    unit: 'share',
    decimals: 1,
    of: it => it.standards?.[number],
    subtitle: `Change in the chance of ${orBetter(data.next_rating[number])}. Percentage points.`,
  });
  const standards = Object.keys(data.levers.find(it => it.standards)?.standards ?? {});
  const score = {
    name: 'Score',
    key: 'score',
    unit: 'points',
    decimals: 1,
    of: it => it.score,
    subtitle: 'Change in the score of the coming inspection, with its 95 % interval. Points of 30.',
  };
  const overall = {
    name: 'Overall rating',
    key: 'overall',
    unit: 'share',
    decimals: 1,
    of: it => it.overall,
    subtitle: `Change in the chance of ${orBetter(data.next_rating.overall)} overall. Percentage points.`,
  };
  return {
    title: `What would move the ratings: ${data.scenario.name}`,
    subtitle:
      `Inspection on ${day(data.inspection_date)}; ` +
      `${counted(data.replications, 'simulated future', 'simulated futures')} with each action, seed ${data.manifest.seed}`,
    colophon:
      `caseflow ${data.manifest.version}; seed ${data.manifest.seed}. A clear difference is significant at 5${space}%, ` +
      'allowing for the number of ' +
      'actions tested (Holm). All use the same random numbers. Differences are worked out before rounding.',
    lead: [notes(data.notes)],
    sections: [
      { heading: 'Overall', blocks: [grid(leversFigure(data, score), leversFigure(data, overall))] },
      standards.length > 0 && {
        heading: 'By standard',
        blocks: [grid(standards.map(it => leversFigure(data, standard(it))))],
      },
    ],
  };
}
