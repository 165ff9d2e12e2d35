// The page of `rate`: one inspection by the inspectorate's rules.

function questionCells(standard, [number, it]) {
  return [
    `${number}${standard.binding?.includes(number) ? ' (limits its standard)' : ''}`,
    `${fixed(it.percent)}${space}%`,
    it.cases === undefined || it.cases === null ? '–' : `${fixed(it.sufficient)} of ${fixed(it.cases)}`,
    ratingWords[it.band],
    it.cases_to_next_band === undefined || it.cases_to_next_band === null
      ? '–'
      : fixed(it.cases_to_next_band),
  ];
}

function standardRow([number, it]) {
  const binding = (it.binding ?? []).map(
    question => `${question} (${fixed(it.key_questions[question].percent)}${space}%)`,
  );
  return [
    `${number} ${it.name}`,
    ratingWords[it.rating] ?? '–',
    binding.length ? listed(binding) : '–',
    it.cases_to_next_band === undefined || it.cases_to_next_band === null
      ? '–'
      : fixed(it.cases_to_next_band),
    panelWords(it),
  ];
}

/** What the panel did beside the rule that the lowest key question gives, as the terminal says it. */
function panelWords(it) {
  const used = { raise: 'raised', lower: 'lowered', raise_outside_rule: 'raised, outside the rule' };
  const evidence = it.qualitative ? `${used[it.qualitative] ?? it.qualitative} on qualitative evidence` : '';
  return used[it.discretion?.used] ?? (evidence || '–');
}

function questionsFigure(data) {
  const rows = Object.values(data.standards).flatMap(standard =>
    Object.entries(standard.key_questions ?? {}).map(entry => ({
      name: `${entry[0]} ${entry[1].about}`,
      number: entry[0],
      share: entry[1].percent / 100,
      cells: questionCells(standard, entry).slice(2),
    })),
  );
  if (!rows.length) return null;
  const least = Math.min(...rows.map(it => it.share));
  const lowest = rows.filter(it => it.share === least);
  const named = lowest.length > 1 ? listed(lowest.map(it => it.number)) : lowest[0].name;
  const lines = Object.entries(data.thresholds ?? {}).map(([rating, value]) => ({
    value,
    name: ratingWords[rating],
  }));
  const meant = listed(lines.map(it => `${it.name} from ${it.value}${space}%`));
  return sharesFigure({
    wide: true,
    figure: 'percent',
    name: 'Key question',
    rows,
    marks: { chart: 'questions' },
    lines,
    title:
      `Lowest: key question${lowest.length > 1 ? 's' : ''} ${named}, ${fixed(100 * least)}${space}% of cases ` +
      'sufficient',
    subtitle: `Cases judged sufficient by key question. Per cent. Dashed lines: ${meant}.`,
    columns: [
      { name: 'Cases' },
      { name: 'Rating by itself' },
      { name: 'Cases to the next rating', number: true },
    ],
  });
}

function robustnessFigure(data) {
  const overall = data.robustness?.overall;
  if (!overall) return null;
  const best = likeliest(overall.probability);
  const rows = [
    { name: 'Overall', probability: overall.probability },
    ...Object.entries(data.robustness.standards ?? {})
      .filter(([number]) => data.standards[number]?.key_questions) // others are kept as they are
      .map(([number, it]) => ({
        name: `${number} ${data.standards[number].name}`,
        probability: it,
      })),
  ];
  return ratingsFigure({
    title: `With other cases drawn: ${best.name} in ${chance(best.chance)}`,
    rows,
    marks: { chart: 'robustness' },
    subtitle:
      'Chance of each rating if other cases of the same service had been inspected. Standards that are judged ' +
      'without cases keep their ratings. Per cent.',
  });
}

/** How key questions changed since an earlier inspection, and whether chance may have done it. */
function changeSection({ change, standards }) {
  if (!change) return null;
  const about = Object.assign({}, ...Object.values(standards).map(it => it.key_questions ?? {}));
  const all = Object.entries(change.key_questions);
  const clear = all.filter(([, it]) => it.significant).length;
  return {
    heading: `Change since ${change.compared_with}`,
    about:
      `${fixed(clear)} of ${counted(all.length, 'key question', 'key questions')} changed by more than chance ` +
      `among cases explains (statistically significant at 10${space}%).`,
    blocks: [
      block({
        caption: 'Cases judged sufficient by key question, before and after (per cent)',
        columns: [
          { name: 'Key question' },
          { name: 'Before', number: true },
          { name: 'After', number: true },
          { name: 'p-value', number: true },
          { name: 'Verdict' },
        ],
        rows: all.map(([number, it]) => [
          `${number} ${about[number]?.about ?? ''}`.trim(),
          `${fixed(it.before)}${space}%`,
          `${fixed(it.after)}${space}%`,
          it.p_value < 0.001 ? '<0.001' : it.p_value.toFixed(3),
          it.significant ? 'significant' : 'could be chance',
        ]),
      }),
    ],
  };
}

const toRating = it =>
  `${it.standard} to ${ratingWords[it.to] ?? it.to} (${counted(it.cases, 'case', 'cases')})`;

function movesBlock(moves, caption) {
  if (!moves?.length) return null;
  return block({
    fold: moves.length > 8,
    title: caption,
    caption,
    columns: [
      { name: 'Cases', number: true },
      { name: 'Points from standards judged without cases', number: true },
      { name: 'Standards' },
    ],
    rows: moves.map(it => [
      fixed(it.cases),
      fixed(it.judgement_points),
      it.standards.length ? it.standards.map(toRating).join('; ') : '–',
    ]),
  });
}

function ratingPage(data) {
  const rating = ratingWords[data.overall?.rating] ?? '–';
  return {
    title: `${data.crc}: ${rating}`,
    subtitle: `Inspection ${data.id}, framework of ${data.framework}`,
    colophon:
      'Rated by the inspectorate’s published rules. All figures are in the JSON that the same command ' +
      'writes with -o.',
    lead: [
      cards([
        {
          name: 'Overall rating',
          value: rating,
          range: data.overall?.published
            ? `published: ${ratingWords[data.overall.published] ?? data.overall.published}`
            : `score ${data.overall?.score ?? '–'} of 30`,
        },
        data.overall?.score !== undefined && {
          name: 'Score',
          value: `${fixed(data.overall.score)} of 30`,
          range: 'the sum of the standards’ points',
        },
        data.gap?.points_to_next_rating && {
          name: 'Points to the next rating',
          value: fixed(data.gap.points_to_next_rating),
          range: 'one for each standard a rating higher',
        },
      ]),
    ],
    sections: [
      {
        heading: 'Standards',
        blocks: [
          block({
            caption: 'Ratings, and what limits them',
            columns: [
              { name: 'Standard' },
              { name: 'Rating' },
              { name: 'Limited by key question' },
              { name: 'Cases to the next rating', number: true },
              { name: 'Panel' },
            ],
            rows: Object.entries(data.standards).map(standardRow),
          }),
          grid(questionsFigure(data)),
        ],
      },
      changeSection(data),
      data.robustness && { heading: 'How much chance is in it', blocks: [grid(robustnessFigure(data))] },
      data.gap && {
        heading: 'What would move the overall rating',
        blocks: [
          movesBlock(data.gap.lifts, 'Ways to the next rating'),
          movesBlock(data.gap.falls, 'Ways to a lower rating'),
        ],
      },
      data.warnings?.length > 0 && { heading: 'Notes', blocks: [notes(data.warnings)] },
    ],
  };
}
