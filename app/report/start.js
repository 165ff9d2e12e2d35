// Reads the answer, describes its page by its format, shows it, and draws the charts.

const describers = {
  'caseflow.forecast/1': forecastPage,
  'caseflow.comparison/1': comparisonPage,
  'caseflow.facts_held/2': factsPage,
  'caseflow.rating/1': ratingPage,
  'caseflow.levers/1': leversPage,
  'caseflow.plan/1': planPage,
  'caseflow.sweep/1': sweepPage,
};

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
const answer = JSON.parse(document.getElementById('answer').textContent);
show(describers[answer.format](answer));
drawInSight();

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawInSight);
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
