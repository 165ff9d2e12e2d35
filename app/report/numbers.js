// Numbers, dates and units as British readers write them: 3,018; 80 %; −2.1; March 2021.

const space = '\u00a0';

const withDecimals = [0, 1, 2].map(
  decimals =>
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);
const sixDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 });

/** "3,018" of 3018.2, "12.3" of 12.34 with one decimal; a true minus, and none before what rounds to zero. */
function fixed(value, decimals = 0) {
  const text = withDecimals[decimals].format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** How many decimals a figure of this size is printed with. */
const decimalsFor = size => (size >= 100 ? 0 : size >= 10 ? 1 : 2);

const isShare = unit => unit === 'share';

/** What a chart's axis shows of a figure: shares in per cent. */
const scaled = (value, unit) => (value === null || !isShare(unit) ? value : 100 * value);

/** A figure with its per cent sign, without any other unit; "–" where there is none. */
function amount(value, unit, decimals) {
  if (value === null || value === undefined) return '–';
  if (isShare(unit)) return `${fixed(100 * value, decimals ?? (Math.abs(value) < 0.1 ? 1 : 0))}${space}%`;
  return fixed(value, decimals ?? decimalsFor(Math.abs(value)));
}

/** "2,985 to 3,159", with the decimals of the larger. */
function range(low, high, unit) {
  if (low === null || high === null || low === undefined) return '–';
  const size = Math.max(Math.abs(low), Math.abs(high));
  const decimals = isShare(unit) ? (size < 0.1 ? 1 : 0) : decimalsFor(size);
  const first = amount(low, unit, decimals);
  return `${isShare(unit) ? first.replace(`${space}%`, '') : first} to ${amount(high, unit, decimals)}`;
}

/** How many decimals an interval deserves: up to the first digit of its half-width, two at most. */
function decimalsOfHalf(halfWidth, unit) {
  const half = isShare(unit) ? 100 * halfWidth : halfWidth;
  return half > 0 ? Math.min(2, Math.max(0, -Math.floor(Math.log10(half)))) : undefined;
}

/** A difference with its sign; of shares in percentage points. */
function change(value, unit, decimals) {
  if (value === null || value === undefined) return '–';
  const size = isShare(unit) ? 100 * value : value;
  const text = fixed(size, decimals ?? (isShare(unit) ? 1 : decimalsFor(Math.abs(size))));
  return `${size > 0 && /[1-9]/.test(text) ? '+' : ''}${text}`;
}

/** The 95 % interval of a difference: "+0.4 to +1.2". */
function interval(difference, halfWidth, unit, decimals) {
  if (difference === null || halfWidth === null) return '–';
  return `${change(difference - halfWidth, unit, decimals)} to ${change(difference + halfWidth, unit, decimals)}`;
}

/** "less than 1 %", "12 %", "over 99 %": what may happen is not printed as impossible. */
function chance(probability) {
  if (probability === null || probability === undefined) return '–';
  if (probability > 0 && probability < 0.005) return `less than 1${space}%`;
  if (probability < 1 && probability >= 0.995) return `over 99${space}%`;
  return `${fixed(100 * probability)}${space}%`;
}

/** A chance that futures were counted for: "0 of 20 futures" where all or none of them agree. */
function countedChance(share, futures) {
  return share === 0 || share === 1 ? `${fixed(share * futures)} of ${fixed(futures)} futures` : chance(share);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "March 2021" of "2021-03"; "Mar 21" where it is to be short. */
function month(iso, short = false) {
  const [year, number] = iso.split('-');
  const name = monthNames[Number(number) - 1];
  return short ? `${name.slice(0, 3)} ${year.slice(2)}` : `${name} ${year}`;
}

/** "4 May 2020" of "2020-05-04". */
function day(iso) {
  return `${Number(iso.split('-')[2])} ${month(iso)}`;
}

/** "1 case", "3,018 cases". */
const counted = (number, one, more) => `${fixed(number)} ${number === 1 ? one : more}`;

/** The months of an answer: "24 months from April 2019". */
function forecastMonths({ months }) {
  return `${counted(months.length, 'month', 'months')} from ${month(months[0])}`;
}
