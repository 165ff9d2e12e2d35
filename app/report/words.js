// What things are called: ratings, measures, and what measures are split by.

const ratingWords = {
  inadequate: 'Inadequate',
  requires_improvement: 'Requires improvement',
  good: 'Good',
  outstanding: 'Outstanding',
};
const ratingOrder = Object.keys(ratingWords);

const withSpaces = name => name.replaceAll('_', ' ');
const capitalised = text => text.charAt(0).toUpperCase() + text.slice(1);

/** "Bury St Edmunds" of bury_st_edmunds. */
const properName = name => name.split('_').map(capitalised).join(' ');

/** A site, group or post by the label that its scenario gives it, or by its own name. */
function placeName(scenario, kind, name) {
  const things = { site: scenario?.sites, group: scenario?.groups }[kind];
  return things?.[name]?.label ?? properName(name);
}

/** A value of a breakdown: "PO", "King's Lynn", "post-sentence supervision". */
function valueName(scenario, dimension, value) {
  if (dimension === 'site' || dimension === 'group') return placeName(scenario, dimension, value);
  if (dimension === 'site_grade') {
    const [site, ...grade] = value.split(' ');
    return `${placeName(scenario, 'site', site)} ${grade.join(' ')}`;
  }
  return withSpaces(value).replace(/post sentence/g, 'post-sentence');
}

/** "Cases per officer", "Cases per officer: PO". */
function measureName(measure, scenario) {
  const name = measure.label ?? capitalised(withSpaces(measure.name.replace(/_share$/, '')));
  const [part] = Object.entries(measure.by ?? {});
  return part ? `${name}: ${valueName(scenario, part[0], part[1])}` : name;
}

/** What stands beside an axis or in the head of a table. */
function unitName(unit) {
  return isShare(unit) ? 'per cent' : unit;
}

/** The measure of that name, in total or of one value: find(all, 'caseload', {site: 'norwich'}). */
function find(measures, name, by = {}) {
  return measures.find(it => it.name === name && JSON.stringify(it.by) === JSON.stringify(by));
}

/** All values of a breakdown, in their order. */
function split(measures, name, dimension) {
  return measures.filter(it => it.name === name && Object.keys(it.by)[0] === dimension);
}

/**
 * "Fewer officers" of "./fewer-officers.json" and of "fewer-officers"; of several that are laid over each other, "a+b",
 * each. What is neither file nor name stays.
 */
function fileName(name) {
  if (name.includes('+') && !name.includes(' = ')) return listed(name.split('+').map(fileName));
  const file = /^(?:.*\/)?([^/]+)\.json$/.exec(name);
  const plain = file ? file[1] : name;
  return /^[\w-]+$/.test(plain) ? capitalised(plain.replace(/[-_]/g, ' ')) : name;
}

/** "a, b and c". */
function listed(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
