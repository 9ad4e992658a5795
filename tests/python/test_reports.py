# SPDX-License-Identifier: Apache-2.0
"""Reading, checking, and what a report can do."""

from __future__ import annotations

import concurrent.futures
import copy
import datetime
import json
import os
import pathlib
import pickle
import subprocess
import sys

import kader
import pytest
from conftest import FRAMEWORKS, GRONINGEN

DRAFTS = sorted(FRAMEWORKS.glob("*.kader.yaml"))
AS_OF = "2024-01-01"


@pytest.fixture
def report(groningen):
    return groningen.check(as_of=AS_OF)


@pytest.mark.parametrize("path", DRAFTS, ids=lambda one: one.name)
def test_the_drafts_of_the_repository_are_read_and_come_back_the_same(path):
    framework = kader.read(path)
    assert not [one for one in framework.findings if one.severity == "error"]
    for text in (framework.to_yaml("nl"), framework.to_yaml("en"), framework.to_json(), framework.to_json("nl")):
        assert kader.read(text) == framework
    assert kader.Framework.from_dict(framework.to_dict()) == framework
    assert kader.read(framework.to_json(), syntax="json") == framework
    for twin in (copy.copy(framework), copy.deepcopy(framework), pickle.loads(pickle.dumps(framework))):
        assert twin == framework
        assert twin.check(as_of=AS_OF) == framework.check(as_of=AS_OF)


def test_a_path_or_a_text(tmp_path, monkeypatch):
    text = GRONINGEN.read_text()
    path = tmp_path / "a.kader.yaml"
    path.write_text(text)
    monkeypatch.chdir(tmp_path)
    for given in (path, str(path), "a.kader.yaml", text, text.encode(), os.fspath(path)):
        assert kader.read(given).bodies.keys() == {"platform", "regiegroep", "ontwikkeltafels"}
    assert kader.read("a.kader.yaml").source_name == "a.kader.yaml"
    assert kader.read(text, name="b").check(as_of=AS_OF)[0].file == "b"
    assert kader.Framework().source_name is None
    with pytest.raises(FileNotFoundError):
        kader.read("missing.yaml")
    with pytest.raises(IsADirectoryError):
        kader.read(tmp_path)
    with pytest.raises(TypeError):
        kader.read(3)
    with pytest.raises(kader.InvalidValue):
        kader.read(text, syntax="toml")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\0\1\2\xff",
        b"[" * 100_000,
        b"kader: 1\nkader: 1\n",
        b"a: &x 1\nb: *x\n",
        b"\xef\xbb\xbfkader: 1\r\ntaal: nl\r\n\tx: 1",
        b"kader: 1\ntaal: nl\nnormen: [{wie: }]",
    ],
)
def test_a_bad_draft_gives_findings_and_no_exception(text):
    framework = kader.read(text)
    assert framework.findings
    assert framework.check().any("warning")
    assert isinstance(framework.bodies, kader.Table)
    assert framework.check().any("warning"), "looking at it does not make it better"


def test_finding_by_finding(report, groningen):
    assert (
        len(report) == len(list(report)) == len(report.findings) == report.errors + report.warnings + report.notes > 20
    )
    assert report and report.any("error") and report[0] in report and report[:2] == report.findings[:2]
    chair = report.filter(rule="no-chair")
    assert [one.pointer for one in chair] == ["/bodies/ontwikkeltafels"]
    one = chair[0]
    lines = GRONINGEN.read_text().splitlines()
    assert "ontwikkeltafels" in lines[one.line - 1]
    assert (one.rule, one.severity, one.file) == ("no-chair", "error", str(GRONINGEN))
    assert one.message == one.message_in("nl") != one.message_in("en") and one.help and one.why
    assert one.column >= 1 and one.end_line >= one.line and "5" in one.provisions
    assert str(one).startswith(f"{GRONINGEN}:{one.line}:{one.column}: error: ")
    with pytest.raises(AttributeError):
        one.rule = "x"
    assert len({*report, *groningen.check(as_of=AS_OF)}) == len(set(report))


def test_filters(report):
    errors = report.filter(severity="error")
    assert len(errors) == errors.errors == report.errors and not errors.notes
    assert len(report.filter(severity=["error", "warning"])) == report.errors + report.warnings
    below = report.filter(place="/bodies/platform")
    assert below and all(one.pointer.startswith("/bodies/platform") for one in below)
    assert not report.filter(rule="no-chair", place="/bodies/platform")
    assert len(report.filter()) == len(report) and report.filter() == report
    assert "[no-chair]" in str(report.filter(rule="no-chair"))


def test_reports_are_values(report, groningen):
    assert groningen.check(as_of=AS_OF) == report != groningen.check(as_of=AS_OF, ignore="no-chair")
    again = pickle.loads(pickle.dumps(report))
    assert again == report and again.findings == report.findings and str(again) == str(report)
    assert again.outcomes == report.outcomes and again.accepted == report.accepted
    assert copy.deepcopy(report) == report
    assert pickle.loads(pickle.dumps(report[0])) == report[0]
    assert report.outcomes and {one.outcome for one in report.outcomes} <= {
        "checked",
        "not-applicable",
        "undetermined",
        "deselected",
    }


def test_select_ignore_and_as_of(groningen):
    assert {one.rule for one in groningen.check(as_of=AS_OF, select=["no-chair", "no-deputy"])} == {
        "no-chair",
        "no-deputy",
    }
    assert "no-chair" not in {one.rule for one in groningen.check(as_of=AS_OF, ignore=["no-chair"])}
    for wrong in ({"select": ["no-chiar"]}, {"ignore": "no-chiar"}, {"as_of": "2024-02-30"}):
        with pytest.raises(kader.InvalidValue):
            groningen.check(**wrong)


def test_forms(report):
    assert "groningen-samenwerkingskader.kader.yaml" in str(report) and "[no-chair]" in str(report)
    assert "^" in str(report), "the place is marked in the line of the draft"
    assert report.to_text("en") != report.to_text("nl")
    made = report.to_dict()
    assert json.loads(report.to_json()) == made
    assert json.loads(report.to_sarif())["version"] == "2.1.0"
    assert "<" in report._repr_html_() and "<script" not in report._repr_html_()
    assert report.to_html().lstrip().lower().startswith("<!doctype html")
    assert repr(report) == f"<Report: {report.errors} errors, {report.warnings} warnings, {report.notes} notes>"
    assert report[0].to_dict()["rule"] == report[0].rule


def test_to_frame(report, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match="pip install pandas"):
        report.to_frame()
    monkeypatch.undo()
    pandas = pytest.importorskip("pandas")
    frame = report.to_frame()
    assert isinstance(frame, pandas.DataFrame) and len(frame) == len(report)
    assert frame.rule.tolist() == [one.rule for one in report]
    assert str(frame.line.dtype) == "Int64"
    assert len(report.filter(place="/bodies/there-is-none").to_frame().columns) == len(frame.columns)


def test_what_a_draft_says_is_never_markup():
    report = kader.check('kader: 1\ntaal: nl\ngremia: {ab: {naam: "<script>alert(1)</script>", instelling: 1}}')
    assert report and "<script>alert" not in report._repr_html_() and "<script>alert" not in report.to_html()


def test_a_framework_without_a_file_has_pointers_and_every_report_works():
    framework = kader.Framework(bodies={"ab": {"name": "AB", "established": "1"}}, norms=[{"who": "ab"}])
    report = framework.check(as_of=AS_OF)
    assert all(one.file is None and one.line is None for one in report)
    assert {"no-chair", "modal-missing"} <= {one.rule for one in report}
    assert report.to_sarif() and report.to_html() and str(report) and report.to_dict()
    assert pickle.loads(pickle.dumps(report)) == report


def test_accepted_findings_are_listed_apart():
    text = "kader: 1\ntaal: nl\ngremia: {ab: {naam: AB, instelling: 1}}\n"
    accepted = text + "aanvaard: [{regel: no-chair, plaats: /gremia/ab, reden: omdat}]\n"
    accepted = accepted.replace("/gremia/", "/bodies/")
    report = kader.check(accepted, as_of=AS_OF)
    assert "no-chair" in {one.rule for one in kader.check(text, as_of=AS_OF)}
    assert "no-chair" not in {one.rule for one in report}
    assert [(one.finding.rule, one.reason) for one in report.accepted] == [("no-chair", "omdat")]
    assert pickle.loads(pickle.dumps(report)) == report


def test_the_register_beside_a_draft_counts_after_an_edit_too(tmp_path):
    path = tmp_path / "a.kader.yaml"
    path.write_text("kader: 1\ntaal: nl\ngremia: {ab: {naam: AB, instelling: 1}}\n")
    (tmp_path / "a.kader.yaml.accepted.yaml").write_text(
        "kader: 1\ntaal: nl\naanvaard: [{regel: no-chair, plaats: /bodies/ab, reden: omdat}]\n"
    )
    framework = kader.read(path)
    assert [one.finding.rule for one in framework.check().accepted] == ["no-chair"]
    framework.bodies["ab"].name = "AB2"
    assert [one.finding.rule for one in framework.check().accepted] == ["no-chair"]


def test_threads_share_a_framework():
    framework = kader.read(GRONINGEN)
    expected = str(kader.read(GRONINGEN).check(as_of=AS_OF))
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        bodies = list(pool.map(lambda _: framework.bodies, range(64)))
        assert all(one is bodies[0] for one in bodies)
        assert {str(one) for one in pool.map(lambda _: framework.check(as_of=AS_OF), range(64))} == {expected}

        def edit(i):
            framework.bodies.add(f"b{i}", count=i)
            framework.norms.append({"who": f"b{i}", "can": "advise", "to": "platform"})
            framework.check(as_of=AS_OF)
            del framework.bodies[f"b{i}"]

        list(pool.map(edit, range(64)))
    assert len(framework.bodies) == 3 and len(framework.to_dict()["norms"]) == len(framework.norms)


def test_rules_and_their_pages():
    names = [rule.name for rule in kader.rules()]
    assert len(names) == len(set(names)) > 20
    for rule in kader.rules():
        for lang in ("nl", "en"):
            page = kader.explain(rule, lang)
            assert page.startswith(rule.name) and rule.demands(lang) in page


def test_schema_and_fmt():
    assert kader.schema("nl") != kader.schema("en")
    assert kader.schema()["$schema"].startswith("http://json-schema.org/draft-07")
    text = GRONINGEN.read_text()
    english = kader.fmt(text, "en")
    assert "bodies:" in english and kader.read(english) == kader.read(text)


def run(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "kader", *arguments], capture_output=True, text=True, timeout=60, **options
    )


def test_the_command():
    done = run("check", str(GRONINGEN), "--as-of", AS_OF)
    assert done.returncode == 1 and "[no-chair]" in done.stdout
    assert str(kader.read(GRONINGEN).check(as_of=AS_OF)).splitlines()[0] in done.stdout
    assert run("explain", "no-chair").returncode == 0
    assert run("check", "missing.yaml").returncode == 2
    assert run("--no-such-option").returncode == 2
    assert "no-chair" in run("check", "-", input=GRONINGEN.read_text()).stdout


def test_a_closed_pipe_is_no_error():
    done = subprocess.run(
        f"{sys.executable} -m kader rules | head -n 1", shell=True, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0 and done.stdout.strip() and not done.stderr
    assert pathlib.Path(sys.executable)


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ({"rule": "no-chiar"}, "did you mean 'no-chair'"),
        ({"rule": ["no-chair", "no-chiar"]}, "did you mean 'no-chair'"),
        ({"severity": "erorr"}, "expected note, warning, error; did you mean 'error'"),
        ({"place": "bodies/platform"}, "begins with a slash"),
        ({"place": "/gremia/platform"}, "did you mean 'bodies'"),
        ({"place": "/bodies/platform/chiar"}, "did you mean 'chair'"),
    ],
)
def test_a_filter_for_what_cannot_be_found_is_an_error_and_no_empty_report(groningen, given, meant):
    with pytest.raises(kader.InvalidValue, match=meant):
        groningen.check(as_of="2026-01-01").filter(**given)


def test_a_filter_takes_rules_places_without_findings_and_tables(groningen):
    report = groningen.check(as_of="2026-01-01")
    rule = next(one for one in kader.rules() if one.name == "no-chair")
    assert report.filter(rule=rule) == report.filter(rule="no-chair") and report.filter(rule=rule)
    assert not report.filter(place="/bodies/nobody/seats/leden/appointed by")
    assert len(report.filter(place="")) == len(report.filter(place="/")) == len(report)
    assert groningen.check(as_of="2026-01-01", select=[rule]) == groningen.check(as_of="2026-01-01", select="no-chair")
    with pytest.raises(kader.InvalidValue, match="did you mean 'no-chair'"):
        groningen.check(select=["no-chiar"])


@pytest.mark.parametrize(
    "draft",
    [
        "kader: 1\ntaal: nl\nregeling: {naam: Coöperatie}\n".encode("latin-1"),
        b"kader: 1\ntaal: nl\n" + b"#" * (1 << 24),
        b"kader: 1\ntaal: nl\ngremia: {ab: {naam: AB, zetelss: 3}}\n",
        b"",
    ],
    ids=["latin-1", "too large", "unknown key", "nothing"],
)
def test_a_pickled_draft_keeps_what_reading_it_found(draft):
    framework = kader.read(draft)
    back = pickle.loads(pickle.dumps(framework))
    assert framework.findings and back.findings == framework.findings
    assert back.check("2026-01-01") == framework.check("2026-01-01")
    _ = framework.bodies  # somebody looks
    assert pickle.loads(pickle.dumps(framework)).findings == framework.findings


def test_a_pickled_framework_of_dicts_keeps_what_reading_them_found():
    framework = kader.Framework.from_dict({"kader": 1, "taal": "nl", "normen": [{"wie": "ab"}], "x": 1})
    assert {one.rule for one in framework.findings} == {"unknown-key", "modal-missing"}
    back = pickle.loads(pickle.dumps(framework))
    assert back == framework and back.findings == framework.findings
    assert [one.rule for one in back.check("2026-01-01")] == [one.rule for one in framework.check("2026-01-01")]


def test_findings_of_reading_are_in_the_language_of_the_draft():
    framework = kader.read("kader: 1\nlanguage: en\nbodies: {ab: {name: AB, sizze: 3}}")
    assert framework.findings[0].message == framework.check("2026-01-01")[0].message
    assert framework.findings[0].message.startswith("‘sizze’ is no key of")


def test_a_day_may_be_a_moment_and_come_from_another_library():
    framework = kader.Framework(language="nl")
    day = framework.check(as_of="2026-01-01")

    class Moment(datetime.datetime):
        """As pandas has it."""

    class Scalar:
        """As NumPy has it."""

        def item(self):
            return datetime.date(2026, 1, 1)

    for given in (datetime.date(2026, 1, 1), datetime.datetime(2026, 1, 1, 9), Moment(2026, 1, 1), Scalar()):
        assert framework.check(as_of=given) == day
    for wrong in (20260101, 2026.5, "1 January", b"2026-01-01"):
        with pytest.raises(kader.InvalidValue):
            framework.check(as_of=wrong)


def test_a_language_or_a_severity_that_there_is_not_is_said_everywhere(groningen):
    report = groningen.check(as_of="2026-01-01")
    for call in (
        lambda: groningen.to_yaml("fr"),
        lambda: kader.explain("no-chair", lang="fr"),
        lambda: report[0].message_in("fr"),
        lambda: report[0].help_in("fr"),
        lambda: report.any("fatal"),
        lambda: kader.Layer.political.spell("fr"),
        lambda: kader.Duration("7 days").spell("fr"),
        lambda: kader.rules()[0].why("fr"),
        lambda: kader.rules()[0].demands("fr"),
    ):
        with pytest.raises(kader.InvalidValue):
            call()


def test_a_text_without_a_name_has_no_file(tmp_path):
    text = "kader: 1\ntaal: nl\ngremia: {ab: {naam: AB, instelling: 1}}\n"
    framework = kader.read(text)
    report = framework.check("2026-01-01")
    assert framework.source_name is None and report[0].file is None and "<text>" in str(report[0])
    assert kader.read(text, name="a.yaml").source_name == "a.yaml"
    folder = tmp_path / "kader: Noord"
    folder.mkdir()
    path = folder / "a.kader.yaml"
    path.write_text(text)
    assert list(kader.read(str(path)).bodies) == list(kader.read(path).bodies) == ["ab"]
    assert kader.read("kader: 1").findings and kader.read('{"kader": 1}', syntax="json").findings
    with pytest.raises(kader.InvalidValue, match="half a character"):
        kader.read("kader: 1\ntaal: nl\nregeling: {naam: \ud800}")


def test_a_question_about_a_body_that_there_is_not_names_the_nearest(groningen):
    with pytest.raises(KeyError, match="did you mean 'platform'"):
        groningen.voting_power("platfrom")
    with pytest.raises(kader.InvalidValue, match="niet uit te tellen: met welke meerderheid"):
        groningen.voting_power("platform")
    with pytest.raises(kader.InvalidValue):
        groningen.voting_power(None)
    with pytest.raises(TypeError, match="keywords only"):
        kader.Framework("x")
