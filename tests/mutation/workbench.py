"""A copy of the tree with all mutants in it, each behind a switch, and the test programs made from it."""

import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

# What ./run test runs and a mutant of the model can reach.
PROGRAMS = ['rules_tests', 'scenario_tests', 'analytic_tests', 'service_tests', 'quality_tests', 'forecast_tests',
            'corpus_tests', 'random_tests', 'app_tests', 'agreement_tests', 'effect_tests']
FOLDERS = ['sim', 'model', 'app', 'scenarios', 'tests', 'bench', 'CMakeLists.txt']
HERE = pathlib.Path(__file__).resolve().parent
NICE = ['nice', '-n', '10']


def planted(text, sites):
    """The text of a file with its mutants, {number: (function, site)}: a function's body stands once for each mutant,
    and once as it is."""
    bodies = {}
    for number, (function, site) in sites.items():
        bodies.setdefault((function.begin, function.end), []).append((number, function, site))
    for (begin, end), mutants in sorted(bodies.items(), reverse=True):
        branches = ''
        for number, function, site in mutants:
            first, last = function.body[site.begin], function.body[site.end - 1]
            mutated = text[begin:first.begin] + site.text + text[last.begin + len(last.text):end]
            branches += f'\nif (CASEFLOW_MUTANT({number})) {{ // mutant {number} begins\n{mutated}\n' \
                        f'}} // mutant {number} ends\nelse'
        text = f'{text[:begin]}{branches} {{{text[begin:end]}\n}}\n{text[end:]}'
    # In a header the guard has to stay first.
    guard = '#pragma once\n'
    switch = '#include "tests/mutation/switch.hpp"\n'
    return text.replace(guard, guard + switch, 1) if guard in text else switch + text


def grouped(mutants):
    by_path = {}
    for number, (function, site) in mutants.items():
        by_path.setdefault(function.path, {})[number] = (function, site)
    return by_path


def write(path, text):
    """Leaves a file alone that holds the text already, so that nothing is built again for it."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def to_blame(copy, output):
    """The mutants in whose bodies a compiler's output places errors."""
    blamed = set()
    for path, line in set(re.findall(r'^(\S+?):(\d+):\d+: (?:fatal )?error:', output, re.M)):
        file = pathlib.Path(path)
        file = file if file.is_absolute() else copy / path
        live = None
        for number, text in enumerate(file.read_text().split('\n'), 1):
            begins, ends = re.search(r'// mutant (\d+) begins', text), re.search(r'// mutant \d+ ends', text)
            live = int(begins[1]) if begins else None if ends else live
            if number == int(line) and live:
                blamed.add(live)
    return blamed


def syntax_errors(copy, paths):
    """What the compiler says of files that are read one behind the other, as in a unity build."""
    (copy / 'joined.cpp').write_text(''.join(f'#include "{path}"\n' for path in sorted(paths)))
    command = ['g++', '-std=c++20', '-I.', '-fsyntax-only', '-w', '-fmax-errors=0', 'joined.cpp']
    return subprocess.run(NICE + command, cwd=copy, capture_output=True, text=True).stderr


def that_do_not_compile(tree, work, mutants):
    """Of {number: (function, site)}, the numbers of those that the compiler refuses. Reads a library at a time."""
    copy, broken, libraries = work / 'pick', set(), {}
    refresh(tree, copy)
    for path, sites in grouped(mutants).items():
        libraries.setdefault(path.split('/')[1], {})[path] = sites
    for files in libraries.values():
        while True:
            for path, sites in files.items():
                left = {n: at for n, at in sites.items() if n not in broken}
                write(copy / path, planted((tree / path).read_text(), left))
            output = syntax_errors(copy, files)
            blamed = to_blame(copy, output) - broken
            if not blamed and 'error:' in output:  # it shows elsewhere: nobody in those files is above suspicion
                paths = [p for p in files if re.search(f'^{re.escape(p)}:\\d+:\\d+: error:', output, re.M)] or files
                blamed = {n for p in paths for n in files[p]} - broken
            broken |= blamed
            if not blamed:
                break
    return broken


def refresh(tree, copy, but=()):
    """Makes `copy` a copy of the tree's sources, but for the paths that are written otherwise. What has not changed
    keeps its time."""
    switch = pathlib.PurePath('tests/mutation/switch.hpp')
    but = {pathlib.PurePath(path) for path in but} | {switch}
    for name in FOLDERS:
        for source in [tree / name] if (tree / name).is_file() else sorted((tree / name).rglob('*')):
            if source.is_file() and source.relative_to(tree) not in but:
                target = copy / source.relative_to(tree)
                if not target.exists() or target.read_bytes() != source.read_bytes():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, target)
    for target in [p for name in FOLDERS for p in (copy / name).rglob('*') if p.is_file()]:
        if not (tree / target.relative_to(copy)).exists() and target.relative_to(copy) != switch:
            target.unlink()
    write(copy / switch, (HERE / 'switch.hpp').read_text())


def plant(tree, copy, files, broken):
    """Writes the files that have mutants, {path: {number: (function, site)}}, with all but the broken ones."""
    for path, sites in files.items():
        left = {n: at for n, at in sites.items() if n not in broken}
        write(copy / path, planted((tree / path).read_text(), left) if left else (tree / path).read_text())


def build(tree, work, mutants, programs):
    """Builds the programs with all mutants in them; returns the numbers of those that had to be left out because they
    do not compile."""
    copy, broken = work / 'tree', set()
    files = grouped(mutants)
    refresh(tree, copy, files)
    plant(tree, copy, files, broken)  # CMake wants every source to be there
    configured = ['cmake', '-S', str(copy), '-B', str(work / 'build'), '-G', 'Ninja', '-DCASEFLOW_DEVELOPER=ON',
                  '-DCMAKE_BUILD_TYPE=RelWithDebInfo', '-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1', '-DCMAKE_CXX_FLAGS=-w',
                  '-DCMAKE_UNITY_BUILD=ON', '-DCMAKE_UNITY_BUILD_BATCH_SIZE=16']
    subprocess.run(configured, check=True, stdout=subprocess.DEVNULL)
    while True:
        plant(tree, copy, files, broken)
        made = subprocess.run(NICE + ['cmake', '--build', str(work / 'build'), '--target', *programs, '--', '-k', '0',
                                      '-j', '1'], capture_output=True, text=True)
        if made.returncode == 0:
            return broken
        blamed = to_blame(copy, made.stdout + made.stderr) - broken
        if not blamed:
            sys.exit(made.stdout[-4000:] + made.stderr[-4000:] + '\nmutate: the tree does not build')
        broken |= blamed


def started(work, program, mutant, seconds, reached=None):
    """Runs a program with one mutant live (0: none). Returns its exit status, or None where it took more seconds of
    processor time (a busy machine is no reason), and what it wrote."""
    path = next((work / 'build').glob(f'tests/**/{program}'))
    environment = dict(os.environ, CASEFLOW_MUTANT=str(mutant), RC_PARAMS='seed=20190401')
    if reached:
        environment['CASEFLOW_MUTANTS_REACHED'] = str(reached)
    done = subprocess.run(NICE + [str(path), '--gtest_brief=1', '--gtest_fail_fast'], env=environment, text=True,
                          errors='replace', stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)))
    if -done.returncode in (signal.SIGXCPU, signal.SIGKILL):
        return None, done.stdout
    return done.returncode, done.stdout


def cpu_seconds():
    """Processor time of the programs run so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(work, programs):
    """(program, seconds, mutants that it reaches), the fastest first. All must pass without a mutant."""
    found = []
    for program in programs:
        reached = work / f'{program}.reached'
        reached.unlink(missing_ok=True)
        began = cpu_seconds()
        status, output = started(work, program, 0, 3600, reached)
        if status != 0:
            sys.exit(f'{output[-3000:]}\nmutate: {program} fails without a mutant')
        numbers = {int(n) for n in reached.read_text().split()} if reached.exists() else set()
        found.append((program, cpu_seconds() - began, numbers))
        print(f'{program} takes {found[-1][1]:.0f} s and reaches {len(numbers)} mutants', file=sys.stderr)
    return sorted(found, key=lambda item: item[1])


def tried(work, mutant, programs):
    """What becomes of a mutant: the verdict, by which test, and the seconds it took."""
    began, reached = time.monotonic(), False
    for program, usual, numbers in programs:
        if mutant not in numbers:
            continue
        reached = True
        status, output = started(work, program, mutant, round(10 * usual + 20))
        if status != 0:
            failed = re.search(r'\[  FAILED  \] ([\w./]+)', output)
            how = failed[1] if failed else 'its time limit' if status is None else 'its end'
            return 'killed', f'{program}: {how}', time.monotonic() - began
    return 'survived', '' if reached else 'no test comes by', time.monotonic() - began
