// How cases move between stages over the forecast, from the counts of every move.

const stagesOfMove = move => move.split('_to_').map(stage => valueName(null, 'stage', stage));

const shownMoves = 15;

function flowTable(caption, moves) {
  return {
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
  };
}

/** "Custody to licence: 582". */
const moveWords = it => `${capitalised(it.ends[0])} to ${it.ends[1]}: ${fixed(it.horizon.mean)}`;

/** Puts the count into the place that the layout has for it; a move that no case makes is not drawn. */
function drawMove(group, move, most) {
  if (!move) return group.remove();
  group.querySelector('title').textContent = moveWords(move);
  const place = group.querySelector('text'); // Graphviz finds none for some arrows that it is free to turn
  if (place) place.textContent = fixed(move.horizon.mean);
  group.querySelector('path').style.strokeWidth = 1 + 4 * (move.horizon.mean / most);
}

function drawStage(group, data) {
  const stage = group.id.replace('stage-', '');
  const [name, cases] = group.querySelectorAll('text');
  name.textContent = capitalised(valueName(data.scenario, 'stage', stage));
  group.querySelector('title').remove();
  const series = cases && find(data.measures, 'caseload', { stage });
  if (cases) cases.textContent = series ? `${fixed(series.horizon.mean)} cases` : '';
}

/** The drawing that the build has laid out, with the counts of this forecast; nothing where it had no Graphviz. */
function flowDrawing(data, moves) {
  const drawing = document.getElementById('flow').content.querySelector('svg');
  if (!drawing) return null;
  const largest = moves[0];
  drawing.querySelector('title').remove();
  for (const size of ['width', 'height']) drawing.removeAttribute(size);
  drawing.setAttribute('class', 'flow');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', 'Diagram of stages and moves between them. Its figures are in the table below.');
  for (const group of drawing.querySelectorAll('.node')) drawStage(group, data);
  for (const group of drawing.querySelectorAll('.edge'))
    drawMove(
      group,
      moves.find(it => group.id === `move-${it.move}`),
      largest.horizon.mean,
    );
  const title = `The largest move is from ${largest.ends.join(' to ')}: ${fixed(largest.horizon.mean)} cases`;
  const made = element(
    'figure',
    { class: 'wide' },
    element(
      'figcaption',
      {},
      element('h3', {}, title),
      element(
        'p',
        { class: 'subtitle' },
        'Cases on average in each stage, and cases that move; the wider the arrow, the more. Transfers, escalations ' +
          'and second orders are in the table only.',
      ),
    ),
    scrolling(drawing, title),
    folded('Figures', flowTable('Moves between stages (cases, largest first)', moves)),
  );
  made.dataset.chart = 'flow';
  return grid(made);
}

/** Without a drawing: the largest moves in a table, the others folded. */
const flowTables = moves => [
  block(flowTable('Moves between stages (cases, largest first)', moves.slice(0, shownMoves))),
  moves.length > shownMoves
    ? block({
        fold: true,
        title: `${moves.length - shownMoves} more`,
        ...flowTable('Fewer cases make these moves', moves.slice(shownMoves)),
      })
    : null,
];

/** Moves as counted, largest first; nothing where a forecast has none. */
function flowSection(data) {
  const moves = split(data.measures, 'stage_moves', 'move')
    .map(it => ({ move: it.by.move, ends: stagesOfMove(it.by.move), horizon: it.horizon }))
    .filter(it => it.horizon.mean >= 0.5)
    .sort((a, b) => b.horizon.mean - a.horizon.mean);
  if (!moves.length) return null;
  const drawing = flowDrawing(data, moves);
  return {
    heading: 'Flow of cases',
    about: `How many cases move from one stage to another over the ${counted(
      data.months.length,
      'month',
      'months',
    )}.`,
    blocks: drawing ? [drawing] : flowTables(moves),
  };
}
