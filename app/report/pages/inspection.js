// The inspection to come, on the page of a forecast.

/** "2.1.3 keeping other people safe, 50 % of cases": the key question that limits a standard most often. */
function limiting(standard) {
  const question = standard.key_questions?.[standard.binding];
  return question ? `${standard.binding} ${question.about} (${fixed(question.mean)}${space}% of cases)` : '–';
}

/** What would give an even chance of the next rating. */
function nextRating(standard) {
  const next = standard.next_rating;
  return next
    ? `${ratingWords[next.rating]}: ${counted(next.points, 'point', 'points')} more in ${listed(
        next.key_questions,
      )}`
    : '–';
}

function ratingRows(ratings) {
  const overall = { name: 'Overall', probability: ratings.overall.probability, cells: ['–', '–'] };
  return [
    overall,
    ...Object.entries(ratings.standards).map(([number, it]) => ({
      name: `${number} ${it.name}`,
      probability: it.probability,
      cells: [limiting(it), nextRating(it)],
    })),
  ];
}

const causes = {
  service: 'chance in the service',
  sampling: 'which cases are drawn and how they are judged',
  level: 'sampling at the last inspection',
  drift: 'change between inspections that the model does not explain',
  weights: 'how strongly practice moves judgements',
  together: 'several of these together',
  panel: 'the panel’s decisions and standards judged without cases',
};

function uncertaintyFigure(overall) {
  if (!overall.uncertainty) return null;
  const rows = Object.entries(overall.uncertainty)
    .map(([cause, share]) => ({ name: capitalised(causes[cause] ?? withSpaces(cause)), share }))
    .sort((a, b) => b.share - a.share);
  return sharesFigure({
    wide: true,
    figure: 'uncertainty',
    name: 'Cause',
    rows,
    most: undefined,
    title: `${rows[0].name}: ${chance(rows[0].share)} of the uncertainty`,
    subtitle: 'Parts of the variance of the overall score between simulated inspections. Per cent.',
    marks: { chart: 'uncertainty' },
  });
}

function questionRows(ratings) {
  return Object.entries(ratings.standards).flatMap(([, standard]) =>
    Object.entries(standard.key_questions ?? {}).map(([number, it]) => [
      `${number} ${it.about}`,
      it.last === null ? '–' : `${fixed(it.last)}${space}%`,
      `${fixed(it.mean)}${space}%`,
      `${fixed(it.p5)} to ${fixed(it.p95)}${space}%`,
      chance(it.binds_share),
    ]),
  );
}

function ratingsSection(data) {
  const ratings = data.ratings;
  if (!ratings) return null;
  const best = likeliest(ratings.overall.probability);
  const score = ratings.overall.score;
  return {
    heading: 'The coming inspection',
    about: `Assumed on ${day(ratings.inspection_date)}. The score of ${fixed(
      score.mean,
      1,
    )} of 30 (90${space}% range ${fixed(score.p5)} to ${fixed(score.p95)}) gives the overall rating.`,
    blocks: [
      grid(
        ratingsFigure({
          title: `Overall: ${best.name} (${chance(best.chance)} likely)`,
          subtitle: 'Chance of each rating, overall and by standard. Per cent of simulated inspections.',
          rows: ratingRows(ratings),
          columns: [{ name: 'Limited most often by' }, { name: 'Even chance of the next rating' }],
          marks: { chart: 'ratings' },
        }),
        uncertaintyFigure(ratings.overall),
      ),
      block({
        fold: true,
        title: 'Key questions: last inspection and forecast',
        caption: 'Cases judged sufficient by key question (per cent)',
        columns: [
          { name: 'Key question' },
          { name: 'Last inspection', number: true },
          { name: 'Forecast mean', number: true },
          { name: `90${space}% range`, number: true },
          { name: 'Limits its standard', number: true },
        ],
        rows: questionRows(ratings),
      }),
    ],
  };
}
