"""What doctor says of Windows machines, as recorded: the registered camera, the service, and who may film."""

from __future__ import annotations

import pytest

from emojicam.doctor import examine
from emojicam.doctor.findings import State

from .asking import checks, commands, finding
from .recorded import CONSENT, FRAME_SERVER, OBS_FILTER, OBS_LIBRARY, WINDOWS

UNITY = r"HKLM\SOFTWARE\Classes\CLSID\{5C2CD55C-92AD-4999-8666-912BD3E70010}\InprocServer32"
OBS = r"HKLM\SOFTWARE\OBS Studio"
PLATFORM = r"HKLM\SOFTWARE\Microsoft\Windows Media Foundation\Platform"


def test_a_machine_that_has_all_works() -> None:
    report = examine(WINDOWS.machine())
    assert report.works
    assert {one.state for one in report.findings} == {State.OK}


def test_an_unregistered_camera_is_registered() -> None:
    unregistered = WINDOWS.but(registry={OBS_FILTER: None})
    assert finding(unregistered, "Virtual camera").state is State.BROKEN
    assert commands(unregistered, "Virtual camera") == [
        r'"C:\Program Files\obs-studio\data\obs-plugins\win-dshow\virtualcam-install.bat"'
    ]


def test_what_is_registered_may_be_gone() -> None:
    assert finding(WINDOWS.but(files={OBS_LIBRARY: None}), "Virtual camera").state is State.BROKEN


def test_a_missing_obs_is_installed() -> None:
    missing = WINDOWS.but(registry={OBS_FILTER: None, OBS: None})
    assert commands(missing, "Virtual camera") == ["winget install --exact --id OBSProject.OBSStudio"]


def test_unity_capture_will_do() -> None:
    library = r"C:\UnityCapture\UnityCaptureFilter64.dll"
    other = WINDOWS.but(registry={OBS_FILTER: None, OBS: None, UNITY: {"": library}}, files={library: ""})
    assert finding(other, "Virtual camera").says.startswith("Unity Video Capture is registered")


def test_a_service_that_is_off_is_switched_on() -> None:
    off = WINDOWS.but(registry={FRAME_SERVER: {"Start": 4}})
    assert finding(off, "Frame Server").state is State.WARNING
    assert commands(off, "Frame Server") == ["sc config FrameServer start= demand"]


def test_a_bypass_of_the_service_is_taken_back() -> None:
    bypassed = WINDOWS.but(registry={PLATFORM: {"EnableFrameServerMode": 0}})
    assert commands(bypassed, "Frame Server") == [f'reg delete "{PLATFORM}" /v EnableFrameServerMode /f']


@pytest.mark.parametrize("key", [CONSENT, rf"{CONSENT}\NonPackaged"], ids=["all programs", "desktop programs"])
def test_windows_must_let_programs_film(key: str) -> None:
    denied = WINDOWS.but(registry={key: {"Value": "Deny"}})
    assert finding(denied, "Privacy").state is State.WARNING
    assert commands(denied, "Privacy") == ["cmd /c start ms-settings:privacy-webcam"]


def test_who_films_is_named() -> None:
    assert "In use" not in checks(WINDOWS)
    zoom = rf"{CONSENT}\NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe"
    filming = WINDOWS.but(registry={zoom: {"LastUsedTimeStart": 133700000000000000, "LastUsedTimeStop": 0}})
    assert finding(filming, "In use").says == "Zoom is filming with one of the cameras."


def test_a_program_that_never_filmed_does_not_film() -> None:
    teams = rf"{CONSENT}\NonPackaged\C:#Teams#Teams.exe"
    assert "In use" not in checks(WINDOWS.but(registry={teams: {"LastUsedTimeStart": 0, "LastUsedTimeStop": 0}}))
