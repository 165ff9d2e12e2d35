#!/bin/bash
# A Slurm of one node in one folder, by hand: slurm.sh up FOLDER starts it and waits until it is idle; slurm.sh down
# FOLDER ends the processes that it started, by their numbers. Needs root, slurm-wlm and munge; no systemd, no cgroups.
set -euo pipefail
verb=${1:?up or down} folder=${2:?folder}
if [ "$verb" = down ]; then
  for name in slurmd slurmctld munged; do
    if [ -f "$folder/$name.number" ]; then kill "$(cat "$folder/$name.number")" 2>/dev/null || true; fi
  done
  for _ in $(seq 50); do
    alive=
    for name in slurmd slurmctld munged; do
      if [ -f "$folder/$name.number" ] && kill -0 "$(cat "$folder/$name.number")" 2>/dev/null; then alive=1; fi
    done
    [ -z "$alive" ] && exit 0
    sleep 0.1
  done
  exit 0
fi
mkdir -p "$folder"/{state,spool,log,munge}
chmod 755 "$folder"
chmod 700 "$folder/munge"
node=$(hostname -s)
port=$((20000 + $$ % 20000))
(umask 077; dd if=/dev/urandom of="$folder/munge/key" bs=128 count=1 status=none)
cat > "$folder/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.sock
CredType=cred/munge
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,bf_interval=1
ReturnToService=2
MpiDefault=none
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$folder/slurm.conf"
start() {
  local name=$1
  shift
  setsid "$@" > "$folder/log/$name.out" 2>&1 < /dev/null &
  echo $! > "$folder/$name.number"
}
start munged munged --foreground --force --key-file="$folder/munge/key" --socket="$folder/munge.sock" \
  --pid-file="$folder/munged.pid" --log-file="$folder/log/munged.log" --seed-file="$folder/munge/seed"
for _ in $(seq 50); do [ -S "$folder/munge.sock" ] && break; sleep 0.1; done
start slurmctld slurmctld -D -f "$SLURM_CONF"
start slurmd slurmd -D -f "$SLURM_CONF"
for _ in $(seq 150); do [ "$(sinfo -h -o %T 2> /dev/null)" = idle ] && exit 0; sleep 0.2; done
cat "$folder"/log/* >&2
exit 1
