// node check.mjs PROGRAM PACKAGES FOLDER: opens each verb's report in Chromium and holds it to its promises. Ends with
// 77 where Chromium or the packages are missing.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chartChecks } from './charts.mjs';
import { answer, browserProgram, launch, packages } from './support.mjs';
import { tableChecks } from './tables.mjs';

const [, , program, packageFolder, folder] = process.argv;
const records = process.env.CASEFLOW_TEST_RECORDS;
const lines = [];
let failed = 0;

const cpuSeconds = () => process.resourceUsage().userCPUTime / 1e6;
function record(line) {
  lines.push(line);
  if (!records) return;
  mkdirSync(records, { recursive: true });
  writeFileSync(join(records, 'browser_tests.0.tsv'), `${lines.join('\n')}\n`);
}

async function test(name, body) {
  record(`began\tReport.${name}`);
  const before = cpuSeconds();
  try {
    await body();
    record(`passed\t${(cpuSeconds() - before).toFixed(2)}\tReport.${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${name}\n  ${error.stack ?? error}`);
    record(`failed\t${(cpuSeconds() - before).toFixed(2)}\tReport.${name}`);
  }
}

function expect(holds, told) {
  if (!holds) throw new Error(typeof told === 'string' ? told : JSON.stringify(told));
}

const found = packages(packageFolder);
if (!found || !browserProgram()) {
  console.log(
    `skipped: ${found ? 'Chromium is' : 'playwright-core and axe-core are'} not installed; no report is opened`,
  );
  record('began\tReport.all');
  record('skipped\t0.00\tReport.all');
  process.exit(77);
}

mkdirSync(folder, { recursive: true });
const scenario = 'norfolk-suffolk';
const small = join(folder, 'small.json'); // many levers are tried, so each on little
writeFileSync(
  small,
  JSON.stringify({
    based_on: [scenario],
    name: 'Small',
    about: '',
    demand: { sustained_caseload: 600 },
    run_up: { flow_months: 6, staffed_months: 3 },
    months: 14,
  }),
);
const answers = [
  answer(program, folder, 'run', [
    scenario,
    '--with',
    'four-officers-leave',
    '--replications',
    '6',
    '--quiet',
  ]),
  answer(program, folder, 'compare', [
    scenario,
    '--with',
    'four-officers-leave',
    '--replications',
    '4',
    '--quiet',
  ]),
  answer(program, folder, 'facts', [scenario, '--replications', '2', '--draws', '2', '--quiet']),
  answer(program, folder, 'rate', ['south-yorkshire-2020', '--since', 'south-yorkshire-2019']),
  answer(program, folder, 'levers', [small, '--replications', '2', '--quiet']),
  answer(program, folder, 'plan', [
    small,
    '--goal',
    'ipswich-caseloads',
    '--replications',
    '8',
    '--budget',
    '100',
    '--quiet',
  ]),
  answer(program, folder, 'sweep', [
    small,
    '--factor',
    '/demand/level=0.9,1,1.2',
    '--factor',
    '@four-officers-leave',
    '--replications',
    '3',
    '--quiet',
  ]),
  ...(existsSync(join(dirname(program), 'caseflow-study')) // which is built where OpenTURNS is
    ? [
        answer(program, folder, 'sensitivity', [
          small,
          '--of',
          'workload_share',
          '--factor',
          '/workforce/casework_share',
          '--budget',
          '90',
          '--quiet',
        ]),
      ]
    : []),
];
const browser = await launch(found.chromium);

/** A page of an answer, opened from disk, with what it said and asked for. */
async function opened(it, width = 1400, colorScheme = 'light') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true });
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  page.on('request', request => asked.push(request.url()));
  await page.goto(it.address);
  return { page, said, asked, close: () => context.close() };
}

for (const it of answers) {
  await test(`${it.verb}_opens_from_disk_without_a_request_or_an_error`, async () => {
    const { page, said, asked, close } = await opened(it);
    expect((await page.evaluate(() => document.documentElement.dataset.drawn)) === 'true', 'is not drawn');
    expect(said.length === 0, said);
    expect(
      asked.every(url => url === it.address),
      asked,
    );
    const policy = await page.getAttribute('meta[http-equiv=Content-Security-Policy]', 'content');
    expect(policy.startsWith("default-src 'none'") && !/https?:|\*|unsafe/.test(policy), policy);
    const blocked = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    expect(blocked, 'the page may ask for other addresses');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = true');
      button.click();
      return window.ran === true;
    });
    expect(!ran, 'scripts that are not the page’s own may run');
    await close();
  });

  await test(`${it.verb}_draws_the_numbers_of_its_json`, async () => {
    const { page, close } = await opened(it);
    await chartChecks(page, it.json, expect);
    await close();
  });

  await test(`${it.verb}_prints_the_numbers_of_its_json`, async () => {
    const { page, close } = await opened(it);
    await tableChecks(page, it.json, expect);
    await close();
  });

  await test(`${it.verb}_has_every_chart_as_a_table_by_keyboard`, async () => {
    const { page, close } = await opened(it);
    const folds = await page.locator('details').all();
    expect(folds.length > 0, 'has no tables');
    for (const fold of folds) {
      await fold.locator('summary').focus();
      await page.keyboard.press('Enter');
      const table = fold.locator('table');
      const list = fold.locator('ul'); // further notes
      await table.or(list).first().waitFor({ state: 'visible' });
      if (await list.count()) continue;
      expect((await table.locator('caption').innerText()).length > 0, 'a table without a caption');
      expect((await table.locator('tbody tr').count()) > 0, 'a table without rows');
    }
    const charts = await page.locator('figure:has(canvas)').count();
    expect(
      charts > 0 && charts === (await page.locator('figure:has(canvas) details table').count()),
      'a chart without a table',
    );
    await close();
  });

  await test(`${it.verb}_fits_360_800_and_1400_pixels_in_light_and_dark`, async () => {
    const { page, said, close } = await opened(it, 360);
    await page.evaluate(found.axe);
    await page.evaluate(() => drawAll());
    for (const [width, colorScheme] of [
      [360, 'light'],
      [800, 'light'],
      [1400, 'dark'],
    ]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(100); // charts take their new size
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over <= 0, `is ${over} pixels wider than ${width}`);
      const blank = await page.evaluate(
        () =>
          [...document.querySelectorAll('canvas')].filter(canvas => {
            const empty = Object.assign(document.createElement('canvas'), {
              width: canvas.width,
              height: canvas.height,
            });
            return canvas.toDataURL() === empty.toDataURL();
          }).length,
      );
      expect(blank === 0, `${blank} charts are blank at ${width} pixels`);
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('canvas')]
          .map(canvas => Chart.getChart(canvas))
          .filter(chart => chart.options.indexAxis === 'y')
          .every(chart => chart.options.scales.y.ticks.display === innerWidth >= 500),
      );
      expect(named, `names of rows do not stand where they should at ${width} pixels`);
      if (width === 800) continue;
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
      const serious = violations.filter(one => ['serious', 'critical'].includes(one.impact));
      expect(
        serious.length === 0,
        serious.map(one => [one.id, one.help, one.nodes.slice(0, 3).map(node => node.html)]),
      );
    }
    expect(said.length === 0, said);
    await close();
  });

  await test(`${it.verb}_prints_on_A4`, async () => {
    const { page, close } = await opened(it);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text);
    expect(size && Math.abs(size[1] - 595) < 2 && Math.abs(size[2] - 842) < 2, size);
    await close();
  });
}

await test('shows_the_flow_of_cases_as_a_table_where_the_build_had_no_Graphviz', async () => {
  const run = answers[0];
  const file = join(folder, 'without.html');
  const text = readFileSync(run.file, 'utf8');
  writeFileSync(file, text.replace(/(<template id="flow">).*?(<\/template>)/s, '$1$2'));
  const { page, said, close } = await opened({ address: pathToFileURL(file).href });
  await tableChecks(page, run.json, expect);
  expect((await page.locator('.flow').count()) === 0, 'has a drawing');
  expect(said.length === 0, said);
  await close();
});

await test('of_a_two_year_run_is_small_and_quick', async () => {
  const run = answers[0];
  expect(run.json.months.length === 24, 'is no run of two years');
  const size = statSync(run.file).size;
  expect(size < 1.2e6, `${size} bytes`);
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    const { page, close } = await opened(run);
    times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd));
    await close();
  }
  const least = Math.min(...times);
  console.log(`a two-year run: ${size} bytes, drawn in ${least.toFixed(0)} ms`);
  expect(least < 1000, `drawn in ${least} ms`); // two times half a second, for a busy machine
});

await test('draws_charts_as_they_are_scrolled_to', async () => {
  const { page, close } = await opened(answers[0]);
  const charts = await page.locator('figure canvas').all();
  const isDrawn = chart => chart.evaluate(canvas => Chart.getChart(canvas) !== undefined);
  expect(await isDrawn(charts[0]), 'the first chart is not drawn');
  expect(!(await isDrawn(charts.at(-1))), 'the last chart is drawn before anybody sees it');
  await charts.at(-1).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  expect(await isDrawn(charts.at(-1)), 'the last chart is not drawn where it is in sight');
  await close();
});

await test('has_the_same_bytes_on_any_number_of_threads', async () => {
  const again = ['1', '3'].map(threads => {
    const made = answer(program, join(folder), 'run', [
      scenario,
      '--replications',
      '3',
      '--quiet',
      '--threads',
      threads,
    ]);
    return readFileSync(made.file, 'utf8');
  });
  expect(again[0] === again[1], 'the pages differ');
});

await browser.close();
console.log(`${lines.filter(line => line.startsWith('passed')).length} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
