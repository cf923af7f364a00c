import re
import subprocess
import sys
from pathlib import Path

from ontology import folder
from ontology.generate.model import Model
from ontology.site import FORMS, TYPES, page_name, site, version


def test_the_version_is_that_of_the_model() -> None:
    assert version() == str(Model.load().version)


def test_every_file_has_a_type_and_every_form_a_file() -> None:
    assert {Path(name).suffix for name in site()} == set(TYPES)
    assert set(FORMS.values()) <= set(site())


def test_the_page_in_english_is_what_web_servers_show_first() -> None:
    assert [page_name(lang) for lang in ("en", "ar")] == ["index.html", "index.ar.html"]


def test_the_command_writes_all_files(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-P", "-m", "ontology.site", tmp_path], check=True)
    assert {path.name: path.read_bytes() for path in (tmp_path / version()).iterdir()} == site()


def test_the_redirects_for_w3id_lead_to_files_of_the_newest_version() -> None:
    text = (folder().parent / "docs/w3id.htaccess").read_text(encoding="utf-8")
    assert f"ns/{version()}/ " in text
    names = set(re.findall(r"/ns/\$1/(\S+)", text))
    assert {page_name("en") if "%1" in name else name for name in names} == {page_name("en"), *FORMS.values()}
