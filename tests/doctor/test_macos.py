"""What doctor says of Macs, as recorded: OBS and its camera extension."""

from __future__ import annotations

import pytest

from emojicam.doctor import examine
from emojicam.doctor.findings import State

from .asking import checks, commands, finding
from .recorded import EXTENSIONS_WAITING, MAC, obs_plist

PLIST = "/Applications/OBS.app/Contents/Info.plist"


def test_a_mac_that_has_all_works() -> None:
    report = examine(MAC.machine())
    assert report.works
    assert {one.state for one in report.findings} == {State.OK}


@pytest.mark.parametrize(
    ("version", "works"), [("29.1.3", False), ("30", True), ("32.1.1", True)], ids=["29", "30", "32"]
)
def test_obs_must_be_30(version: str, works: bool) -> None:
    assert (finding(MAC.but(files={PLIST: obs_plist(version)}), "OBS Studio").state is State.OK) == works


def test_an_old_obs_is_updated_by_whoever_installed_it() -> None:
    old = MAC.but(files={PLIST: obs_plist("29.1.3")})
    assert not commands(old, "OBS Studio")
    brewed = old.but(programs={"brew list --cask obs": "==> Apps\n/Applications/OBS.app\n"})
    assert commands(brewed, "OBS Studio") == ["brew upgrade --cask obs"]


def test_a_missing_obs_is_installed() -> None:
    missing = MAC.but(files={PLIST: None})
    assert finding(missing, "OBS Studio").state is State.BROKEN
    assert "obsproject.com" in finding(missing, "OBS Studio").remedy.words
    assert commands(missing.but(programs={"brew": ""}), "OBS Studio") == ["brew install --cask obs"]
    assert "Virtual camera" not in checks(missing)


def test_obs_may_be_the_users_own() -> None:
    own = MAC.but(files={PLIST: None, f"/Homes/ann{PLIST}": obs_plist("31.0.0")})
    assert finding(own, "OBS Studio").state is State.OK


@pytest.mark.parametrize(
    ("release", "pane", "where"),
    [
        ("15.5", "com.apple.LoginItems-Settings.extension", "Camera Extensions"),
        ("14.7", "com.apple.settings.PrivacySecurity.extension", "Security"),
    ],
)
def test_an_extension_that_waits_is_to_be_allowed(release: str, pane: str, where: str) -> None:
    waiting = MAC.but(release=release, programs={"systemextensionsctl list": EXTENSIONS_WAITING})
    assert finding(waiting, "Virtual camera").state is State.BROKEN
    assert where in finding(waiting, "Virtual camera").remedy.words
    assert commands(waiting, "Virtual camera") == [f"open x-apple.systempreferences:{pane}"]


@pytest.mark.parametrize(
    "listed",
    [
        "0 extension(s)\n",
        "*\t*\tMLZF7K7B5R\tat.obdev.littlesnitch.endpointsecurity (5.7.1)\tLittle Snitch\t[activated enabled]\n",
        "\t\t2MMRE5MTB8\tcom.obsproject.obs-studio.mac-camera-extension (30.0.0/61)\tOBS Virtual Camera\t"
        "[terminated waiting to uninstall on reboot]\n",
    ],
    ids=["none", "another's", "on its way out"],
)
def test_an_extension_that_is_not_there_is_set_up_by_obs(listed: str) -> None:
    fresh = MAC.but(programs={"systemextensionsctl list": listed})
    assert finding(fresh, "Virtual camera").state is State.BROKEN
    assert commands(fresh, "Virtual camera") == ["open -a OBS --args --startvirtualcam"]


def test_an_extension_that_macos_keeps_to_itself_is_unknown() -> None:
    silent = MAC.but(programs={"systemextensionsctl list": (1, "")})
    assert finding(silent, "Virtual camera").state is State.UNKNOWN
    assert examine(silent.machine()).works


def test_before_macos_13_it_is_a_plug_in() -> None:
    old = MAC.but(release="12.7.6")
    assert finding(old, "Virtual camera").state is State.BROKEN
    plug_in = "/Library/CoreMediaIO/Plug-Ins/DAL/obs-mac-virtualcam.plugin/Contents/Info.plist"
    assert finding(old.but(files={plug_in: ""}), "Virtual camera").state is State.OK
