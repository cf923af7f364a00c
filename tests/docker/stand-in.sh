#!/bin/bash
# Start Neo4j as its image does: settings from NEO4J_*, the first password from NEO4J_AUTH, the log on standard output.
set -euo pipefail
home=/var/lib/neo4j
mkdir -p "$home/conf"
{
    echo "server.directories.data=/data"
    for name in $(compgen -v NEO4J_ | grep -v '^NEO4J_AUTH$'); do
        setting=${name#NEO4J_}
        setting=${setting//__/-}
        setting=${setting//_/.}
        echo "${setting//-/_}=${!name}"
    done
} > "$home/conf/neo4j.conf"
java=(/opt/java/bin/java -Xmx1g -cp '/opt/jars/*')
for package in java.nio java.io sun.nio.ch java.lang; do
    java+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
export NEO4J_HOME=$home NEO4J_CONF=$home/conf
if [ ! -e /data/dbms ]; then
    "${java[@]}" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#*/}"
fi
exec "${java[@]}" org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" --console-mode
