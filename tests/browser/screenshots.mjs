// node screenshots.mjs [PROGRAM [PACKAGES [FOLDER]]]: makes the pictures of reports that READMEs show, from the shipped
// scenarios, each under 200 KB. Paths are looked for from the root of the repository.

import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, launch, packages } from './support.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const [
  ,
  ,
  program = join(root, 'build/release/caseflow'),
  packageFolder = join(root, 'build/browser'),
  folder = join(root, 'docs'),
] = process.argv;
const most = 200e3;

const pictures = [
  { name: 'report', verb: 'run', words: ['norfolk-suffolk', '--quiet'], height: 1340 },
  {
    name: 'comparison',
    verb: 'compare',
    words: ['norfolk-suffolk', '--with', 'four-officers-leave', '--quiet'],
    height: 1240,
  },
];

const found = packages(packageFolder);
if (!found) throw new Error(`${packageFolder}: lacks playwright-core; ./run test puts it there`);
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'caseflow-'));
const browser = await launch(found.chromium);
for (const { name, verb, words, height } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1000, height },
    deviceScaleFactor: 0.75, // answer and first charts in one small picture
    colorScheme: 'light',
    bypassCSP: true,
  });
  await page.goto(answer(program, scratch, verb, words).address);
  await page.addStyleTag({ content: '#contents { display: none }' }); // the list of sections, for the size's sake
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const size = statSync(file).size;
  if (size > most) throw new Error(`${file}: ${size} bytes are more than ${most}`);
  console.log(`${file}: ${size} bytes`);
  await page.close();
}
await browser.close();
rmSync(scratch, { recursive: true });
