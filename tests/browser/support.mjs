// What the browser test and the screenshots share: Chromium, answers of the program, and numbers as pages print them.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The two packages, from the folder that `npm ci` put them in; nothing where they are not. */
export function packages(folder) {
  try {
    const required = createRequire(join(resolve(folder), 'package.json'));
    return {
      chromium: required('playwright-core').chromium,
      axe: readFileSync(required.resolve('axe-core/axe.min.js'), 'utf8'),
    };
  } catch {
    return null;
  }
}

/** Debian's Chromium, or another; nothing where there is none. */
export const browserProgram = () =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(it => it && existsSync(it));

/** Containers that give no user namespaces have no sandbox; the pages are our own. */
export const launch = chromium =>
  chromium.launch({ executablePath: browserProgram(), args: ['--no-sandbox'] });

/** Has a verb write its JSON and its report into a folder. */
export function answer(program, folder, verb, words) {
  const [json, report] = ['json', 'html'].map(end => join(folder, `${verb}.${end}`));
  execFileSync(program, [verb, ...words, '-o', json, '--report', report], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    verb,
    json: JSON.parse(readFileSync(json, 'utf8')),
    file: report,
    address: pathToFileURL(report).href,
  };
}

/** The first number of a printed text with half a unit of its last digit: "3,018" is 3018 ± 0.5; NaN of none. */
export function printed(text) {
  const found = /[−-]?\d[\d,]*(\.\d+)?/.exec(text);
  if (!found) return { value: NaN, within: 0 };
  const decimals = found[1] ? found[1].length - 1 : 0;
  return {
    value: Number(found[0].replaceAll(',', '').replace('−', '-')),
    within: 0.5 * 10 ** -decimals + 1e-9,
  };
}
