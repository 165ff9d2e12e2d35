# What a report is made of, in order: what a file uses of another stands before it.
set(report_styles page.css print.css)
set(report_scripts
  numbers.js words.js elements.js colours.js charts.js bars.js figures.js heat.js findings.js sections.js
  pages/run.js pages/inspection.js pages/inputs.js pages/flow.js pages/method.js
  pages/options.js pages/compare.js pages/facts.js pages/rate.js pages/levers.js pages/sweep.js pages/plan.js
  pages/sensitivity.js
  start.js)
