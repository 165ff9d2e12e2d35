// How cases move between stages over the forecast, from the counts of every move.

const stagesOfMove = move => move.split('_to_').map(stage => valueName(null, 'stage', stage));

const shownMoves = 15;

function flowTable(caption, moves, title) {
  return block({
    fold: title !== undefined,
    title,
    caption,
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
  });
}

/** Moves as counted, largest first; nothing where a forecast has none. */
function flowSection(data) {
  const moves = split(data.measures, 'stage_moves', 'move')
    .map(it => ({ ends: stagesOfMove(it.by.move), horizon: it.horizon }))
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
      flowTable('Moves between stages (cases, largest first)', moves.slice(0, shownMoves)),
      moves.length > shownMoves
        ? flowTable(
            'Fewer cases make these moves',
            moves.slice(shownMoves),
            `${moves.length - shownMoves} more`,
          )
        : null,
    ],
  };
}
