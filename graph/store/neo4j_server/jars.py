"""The jars of a Neo4j release: fetched once by the user's own means, checked, kept in the cache.

Neo4j is under the GPL and no part of Mithaq: it is fetched when the user asks for it, from the repository that the
user's Maven, or else `jgo`, is set to use. What is fetched is the list that ships with Mithaq, jar by jar: Maven and
`jgo` would resolve some dependencies to different versions.
"""

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from graph.errors import DiskFull, StoreUnavailable, UsageError
from graph.store.neo4j_server.releases import Jar, Release

DEPENDENCY = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version>{}</dependency>"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>mithaq</groupId><artifactId>neo4j</artifactId><version>1</version>
<packaging>pom</packaging><dependencies>
{}
</dependencies></project>"""
COPY = ("-q", "-B", "dependency:copy-dependencies", "-DexcludeTransitive=true")
# jgo takes one file at a time; the repository answers eight at once without complaint.
AT_ONCE = 8


def cache(environ: Mapping[str, str]) -> Path:
    """Return the folder for what can be fetched again: ``MITHAQ_CACHE``, else the system's cache folder of the user."""
    if environ.get("MITHAQ_CACHE"):
        return Path(environ["MITHAQ_CACHE"])
    from platformdirs import user_cache_path

    return user_cache_path("mithaq", appauthor=False)


def fetch(release: Release, folder: Path) -> Path:
    """Return the folder that holds the jars of a release, fetching them unless they are there.

    Args:
        release: see `graph.store.neo4j_server.releases`.
        folder: the cache; the jars come to lie in a folder of it named after the release, complete or not at all.

    Raises:
        StoreUnavailable: they cannot be fetched, or one is not the published one.
        UsageError: neither Maven nor `jgo` is installed.
        DiskFull: the cache cannot be written.
    """
    home = folder / f"neo4j-{release.version}"
    if home.is_dir():
        return home
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=f"{home.name}.") as temporary:
            jars = Path(temporary) / "jars"
            jars.mkdir()
            _gather(release, jars)
            check(release, jars)
            _settle(jars, home)
    except OSError as error:
        raise DiskFull(f"the cache {folder} cannot be written: {error.strerror}", "set MITHAQ_CACHE") from error
    return home


def check(release: Release, jars: Path) -> None:
    """Compare a folder of jars with the list that ships with Mithaq.

    Raises:
        StoreUnavailable: one is missing or is not the published one.
    """
    missing = [jar.name for jar in release.jars if not (jars / jar.name).is_file()]
    altered = [jar.name for jar in release.jars if jar.name not in missing and _sha256(jars / jar.name) != jar.sha256]
    if missing or altered:
        raise StoreUnavailable(
            f"of the jars of Neo4j {release.version}, {len(missing)} are missing and {len(altered)} are not the "
            f"published ones: {', '.join((missing + altered)[:3])}",
            "check the repository that Maven or jgo uses",
        )


def _gather(release: Release, jars: Path) -> None:
    """Put the jars of a release into a folder, with Maven where there is one: it knows the user's mirrors."""
    maven = shutil.which("mvn")
    if maven:
        _with_maven(maven, release, jars)
    else:
        _with_jgo(release, jars)


def _with_maven(maven: str, release: Release, jars: Path) -> None:
    pom = jars.parent / "pom.xml"
    pom.write_text(POM.format("\n".join(map(_dependency, release.jars))), encoding="utf-8")
    command = [maven, "-f", str(pom), *COPY, f"-DoutputDirectory={jars}"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode:
        errors = [line for line in done.stdout.splitlines() if "ERROR" in line] or ["no reason given"]
        raise StoreUnavailable(
            f"Maven could not fetch Neo4j {release.version}: {errors[0]}", "check the network and Maven's settings"
        )


def _dependency(jar: Jar) -> str:
    classifier = f"<classifier>{jar.classifier}</classifier>" if jar.classifier else ""
    return DEPENDENCY.format(jar.group, jar.artifact, jar.version, classifier)


def _with_jgo(release: Release, jars: Path) -> None:
    try:
        from jgo.config import GlobalSettings
        from jgo.constants import MAVEN_CENTRAL_URL
        from jgo.maven import MavenContext
    except ImportError as error:
        raise UsageError(
            "fetching Neo4j needs Maven or jgo", "install Maven, or run: pip install 'mithaq[neo4j]'"
        ) from error
    settings = GlobalSettings.load()
    repositories = {**settings.repositories, "central": MAVEN_CENTRAL_URL}
    context = MavenContext(repo_cache=settings.repo_cache, remote_repos=repositories)

    def copy(jar: Jar) -> None:
        component = context.project(jar.group, jar.artifact).at_version(jar.version)
        shutil.copy(component.artifact(jar.classifier).resolve(), jars / jar.name)

    try:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(copy, release.jars))
    except (OSError, RuntimeError) as error:
        raise StoreUnavailable(
            f"jgo could not fetch Neo4j {release.version}: {error}", "check the network, or install Maven"
        ) from error


def _settle(jars: Path, home: Path) -> None:
    """Move the complete folder to its place; another process may have been quicker."""
    try:
        jars.replace(home)
    except OSError:
        if not home.is_dir():
            raise


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
