// What a chart finds, in a sentence, where it follows from its numbers.

const mean = values => {
  const known = values.filter(it => it !== null);
  return known.length ? known.reduce((sum, it) => sum + it, 0) / known.length : null;
};

/** The two periods that a trend compares: years where there are two, else quarters; nothing in short forecasts. */
function periods(months) {
  if (months >= 24) return { length: 12, first: 'the first year', last: 'the last year' };
  if (months >= 6) return { length: 3, first: 'the first quarter', last: 'the last quarter' };
  return null;
}

/** A figure with its unit where that is said in words: "3.1 days". */
function spoken(value, unit) {
  const said = ['days', 'weeks', 'hours', 'people'].includes(unit) ? ` ${unit}` : '';
  return `${amount(value, unit)}${said}`;
}

/**
 * "Caseload: down from 2,860 in the first year to 2,780 in the last year", or "Breaches: 84 on average, no clear trend
 * (69 to 103)".
 * It moves where the means differ by more than their 95 % intervals may, and by one per cent at least (of shares,
 * by one percentage point).
 */
function trend(name, series, unit) {
  const all = mean(series.mean);
  if (all === null) return `${name}: none to show`;
  const halves = periods(series.mean.length);
  if (!halves) return `${name}: ${spoken(all, unit)} on average`;
  const first = mean(series.mean.slice(0, halves.length));
  const last = mean(series.mean.slice(-halves.length));
  if (first === null || last === null) return `${name}: ${spoken(all, unit)} on average`;
  const moved = last - first;
  const doubt = Math.hypot(
    mean(series.half_width.slice(0, halves.length)) ?? 0,
    mean(series.half_width.slice(-halves.length)) ?? 0,
  );
  const least = isShare(unit) ? 0.01 : 0.01 * Math.abs(first);
  if (Math.abs(moved) < Math.max(doubt, least)) {
    const known = series.mean.filter(it => it !== null);
    const ends = range(Math.min(...known), Math.max(...known), unit);
    return `${name}: ${spoken(all, unit)} on average, no clear trend (${ends})`;
  }
  return `${name}: ${moved > 0 ? 'up' : 'down'} from ${amount(first, unit)} in ${halves.first} to ${spoken(
    last,
    unit,
  )} in ${halves.last}`;
}

/** Whether 90 % of futures lie above a line in every month, or below it; both where no month has any. */
const allAbove = (series, line) => series.p5.every(it => it === null || it > line);
const allBelow = (series, line) => series.p95.every(it => it === null || it < line);

/**
 * "PO workload stays above 110 % in every month" where the whole 90 % range does; "On average, …" where the mean
 * does.
 */
function against(name, series, unit, line) {
  const said = meanAgainst(name, series, unit, line);
  const certain = allAbove(series, line) || allBelow(series, line);
  return certain ? capitalised(said) : `On average, ${said}`;
}

function meanAgainst(name, series, unit, line) {
  const known = series.mean.filter(it => it !== null);
  const above = known.filter(it => it > line).length;
  const level = amount(line, unit);
  if (!known.length) return `${name}: none to show`;
  if (above === known.length) return `${name} stays above ${level} in every month`;
  if (above === 0) return `${name} stays below ${level} in every month`;
  return `${name} is above ${level} in ${above} of ${known.length} months`;
}

/** "Orders completed: below the target of 75 % in 13 of 24 months". */
function againstTarget(name, series, unit, target) {
  const known = series.mean.filter(it => it !== null);
  const atMost = target.aim === 'at_most';
  const missed = known.filter(it => (atMost ? it > target.target : it < target.target)).length;
  const level = `the target of ${amount(target.target, unit)}`;
  const how = allAbove(series, target.target) || allBelow(series, target.target) ? '' : 'on average ';
  if (!missed) return `${name}: ${how}${atMost ? 'within' : 'at or above'} ${level} in every month`;
  return `${name}: ${how}${atMost ? 'above' : 'below'} ${level} in ${
    missed === known.length ? 'every month' : `${missed} of ${known.length} months`
  }`;
}

/** The rating that is most likely, with its chance. */
function likeliest(probability) {
  const rating = ratingOrder.reduce((best, it) => (probability[it] > probability[best] ? it : best));
  return { rating, name: ratingWords[rating], chance: probability[rating] };
}
