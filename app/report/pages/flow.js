// How cases move between stages over the forecast, from the counts of every move.

const stageOfMove = move => move.split('_to_').map(withSpaces);

/** Moves as counted, largest first; nothing where a forecast has none. */
function flowSection(data) {
  const moves = split(data.measures, 'stage_moves', 'move')
    .map(it => ({ ends: stageOfMove(it.by.move), horizon: it.horizon }))
    .filter(it => it.horizon.mean >= 0.5)
    .sort((a, b) => b.horizon.mean - a.horizon.mean);
  if (!moves.length) return null;
  return {
    heading: 'Flow of cases',
    about: `How many cases move from one stage to another over the ${counted(
      data.months.length,
      'month',
      'months',
    )}.`,
    blocks: [
      block({
        caption: 'Moves between stages (cases, largest first)',
        columns: [
          { name: 'From' },
          { name: 'To' },
          { name: 'Cases', number: true },
          { name: `90${space}% range`, number: true },
        ],
        rows: moves.map(it => [
          capitalised(it.ends[0]),
          it.ends[1],
          fixed(it.horizon.mean),
          `${fixed(it.horizon.p5)} to ${fixed(it.horizon.p95)}`,
        ]),
      }),
    ],
  };
}
