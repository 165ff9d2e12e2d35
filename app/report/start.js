// Reads the answer, describes its page by its format, shows it, and draws the charts.

const describers = {
  'caseflow.plan/1': planPage,
  'caseflow.sweep/1': sweepPage,
  'caseflow.sensitivity/1': sensitivityPage,
  'caseflow.forecast/2': forecastPage,
  'caseflow.comparison/2': comparisonPage,
  'caseflow.facts_held/3': factsPage,
  'caseflow.rating/2': ratingPage,
  'caseflow.levers/2': leversPage,
};

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
const answer = JSON.parse(document.getElementById('answer').textContent);
show(describers[answer.format](answer));
drawInSight();

for (const it of [matchMedia('(prefers-color-scheme: dark)'), narrow]) it.addEventListener('change', drawInSight);
const densityOfScreen = Chart.defaults.devicePixelRatio;
/** Paper is white, whatever the screen is, narrower and finer. */
function forPaper(printing) {
  document.documentElement.classList.toggle('printing', printing);
  Chart.defaults.devicePixelRatio = printing ? 2 : densityOfScreen;
  drawAll();
}
addEventListener('beforeprint', () => forPaper(true));
addEventListener('afterprint', () => forPaper(false));
document.documentElement.dataset.drawn = 'true';
