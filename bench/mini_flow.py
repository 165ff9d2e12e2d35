"""The same as mini_flow.cpp in SimPy (Debian's python3-simpy3), to be timed beside it."""

import random
import time

import simpy

CASES, OFFICERS = 5_000, 100
WEEK, APPOINTMENT = 2_250, 30  # minutes of office hours
END = 104 * WEEK

appointments = 0
minutes_waited = 0


def case(clock, officer):
    global appointments, minutes_waited
    while True:
        yield clock.timeout(1 + int(random.expovariate(1 / WEEK)))
        came = clock.now
        with officer.request() as turn:
            yield turn
            appointments += 1
            minutes_waited += clock.now - came
            yield clock.timeout(APPOINTMENT)


began = time.process_time()
random.seed(1)
clock = simpy.Environment()
officers = [simpy.Resource(clock) for _ in range(OFFICERS)]
for number in range(CASES):
    clock.process(case(clock, officers[number % OFFICERS]))
clock.run(until=END)
print(f"{time.process_time() - began:.2f} s, {appointments} appointments, "
      f"{minutes_waited / appointments:.1f} minutes waited, "
      f"{appointments * APPOINTMENT / OFFICERS / END:.3f} of officers' time")
