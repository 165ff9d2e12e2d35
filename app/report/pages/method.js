// How a forecast was made, under the headings of STRESS-DES (Monks and others, 2019).

const roles = ['published', 'derived', 'calibrated', 'assumed', 'given'];

function method(data) {
  const scenario = data.scenario;
  const sources = Object.values(scenario.sources ?? {});
  const share = role => counted(sources.filter(it => it.role === role).length, role, role);
  return [
    [
      '1 Objectives',
      `Forecast caseload, workload and outcomes of ${scenario.name} over ${counted(
        data.months.length,
        'month',
        'months',
      )}, and the ratings of an inspection in that time. ${scenario.about}`,
    ],
    [
      '2 Logic',
      'Every case is simulated day by day from sentence to its end: allocation, contact, absences, ' +
        'enforcement, release, recall, unpaid work, groups and resettlement. Officers do the work in order of ' +
        'priority ' +
        'within the hours that they have; what finds no time is late or left out. The operating model is ' +
        `${scenario.operating_model?.name ?? 'the scenario’s own'}.`,
    ],
    [
      '3 Data',
      `Each number has a source: ${roles.map(share).join(', ')}. ` +
        'Assumptions are listed above, and all sources in the JSON.',
    ],
    [
      '4 Experimentation',
      `${counted(data.replications, 'simulated future', 'simulated futures')} (replications). ` +
        `Before the start the flow of cases runs for ${counted(scenario.run_up?.flow_months ?? 0, 'month', 'months')}, the last ${fixed(
          scenario.run_up?.staffed_months ?? 0,
        )} with officers, so that the forecast begins with a service at work. ` +
        `Means have 95${space}% intervals by Student’s t; ranges are percentiles of the futures. ` +
        (data.parameters
          ? 'Uncertain inputs are drawn anew for every simulated future.'
          : 'Inputs are as stated: ranges show chance only.'),
    ],
    [
      '5 Implementation',
      `caseflow ${data.manifest.version}, C++20. Random numbers: Philox (Random123), keyed by entity, purpose and ` +
        `ordinal; seed ${data.manifest.seed}. The same scenario and seed give the same bytes on any number of threads.`,
    ],
    [
      '6 Code access',
      'The program and its scenarios are distributed together; the scenario as it was run is in the JSON ' +
        'under “scenario” and can be run again.',
    ],
  ];
}

function methodSection(data) {
  return {
    heading: 'Method',
    blocks: [
      element(
        'dl',
        { class: 'method block' },
        method(data).flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)]),
      ),
    ],
  };
}
