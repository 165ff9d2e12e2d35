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

/** The numbers of a text, each with half a unit of its last digit: "3,018 to 3.1" is 3018 ± 0.5 and 3.1 ± 0.05. */
export const numbers = text =>
  [...text.matchAll(/[−-]?\d[\d,]*(\.\d+)?/g)].map(found => ({
    value: Number(found[0].replaceAll(',', '').replace('−', '-')),
    within: 0.5 * 10 ** -(found[1] ? found[1].length - 1 : 0) + 1e-9,
  }));

/** The first of them; NaN of none. */
export const printed = text => numbers(text)[0] ?? { value: NaN, within: 0 };
