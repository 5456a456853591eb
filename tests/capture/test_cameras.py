"""Cameras are found by name, number and path; what cannot be filmed says why.  The machines here are made up."""

from __future__ import annotations

import errno
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from emojicam.capture import cameras
from emojicam.capture.cameras import CameraInfo, Capability, find
from emojicam.errors import CaptureError
from emojicam.holders import camera_holders

ASLEEP = "no program sends a picture to this virtual camera; start the one that should"
LOOP = CameraInfo("/dev/video0", "Phone", virtual=True)
SLEEPING = CameraInfo("/dev/video1", "Scene", reason=ASLEEP, virtual=True)
WEBCAM = CameraInfo("/dev/video2", "HD Webcam", holder="zoom")
USB = CameraInfo("/dev/video12", "USB Camera")
OURS = CameraInfo("/dev/video10", "EmojiCam", reason="it is a virtual camera that EmojiCam writes to")
ALL = [LOOP, SLEEPING, WEBCAM, USB, OURS]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param("camera", WEBCAM, id="a-lens-before-a-virtual-one"),
        pytest.param("", WEBCAM, id="no-wish"),
        pytest.param(2, WEBCAM, id="number"),
        pytest.param("12", USB, id="number-as-text"),
        pytest.param("02", WEBCAM, id="zero-before"),
        pytest.param("/dev/video12", USB, id="path"),
        pytest.param("uSB cAM", USB, id="part-of-the-name"),
        pytest.param("phone", LOOP, id="a-virtual-one-by-name"),
    ],
)
def test_a_camera_is_found(wanted: int | str, found: CameraInfo) -> None:
    assert find(wanted, ALL) == found


@pytest.mark.parametrize(
    ("wanted", "among", "sentence"),
    [
        pytest.param("camera", [], "There is no camera here; plug one in, or try .* --source card", id="none-at-all"),
        pytest.param("camera", [OURS], "EmojiCam .* cannot be used: it is a virtual camera", id="only-ours"),
        pytest.param("3", ALL, "no camera 3 here; .* choose one of .*HD Webcam", id="no-such-number"),
        pytest.param("1", ALL, "Scene .* cannot be used: no program sends", id="asleep"),
        pytest.param("/dev/video7", ALL, "no camera /dev/video7 here", id="no-such-path"),
        pytest.param("Brio", ALL, "no camera Brio here; .* one of Phone .*, HD Webcam .*, USB", id="no-such-name"),
        pytest.param("Brio", [OURS], "no camera Brio here, nor any other", id="no-such-name-nor-other"),
        pytest.param("emojicam", ALL, "The camera EmojiCam .* cannot be used", id="ours-by-name"),
        pytest.param(10, ALL, "The camera EmojiCam .* cannot be used", id="ours-by-number"),
    ],
)
def test_what_is_not_found_is_one_sentence(wanted: int | str, among: list[CameraInfo], sentence: str) -> None:
    with pytest.raises(CaptureError, match=sentence) as caught:
        find(wanted, among)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_the_first_usable_camera_is_meant() -> None:
    busy = CameraInfo("/dev/video0", "Webcam", reason="it is in use by zoom; close that and try again")
    assert find("camera", [busy, LOOP]) == LOOP
    assert find("camera", [busy, USB, WEBCAM]) == USB


def test_a_lasting_name_leads_to_the_device(tmp_path: Path) -> None:
    link = tmp_path / "usb-Vendor_USB_Camera-index0"
    link.symlink_to("/dev/video12")
    assert find(str(link), ALL) == USB


def test_a_list_says_who_holds_what_and_why_not() -> None:
    assert str(WEBCAM) == "HD Webcam (/dev/video2), open in zoom"
    assert str(OURS).startswith("EmojiCam (/dev/video10): cannot be used, it is a virtual camera")
    assert json.loads(json.dumps(SLEEPING.as_json()))["usable"] is False
    assert WEBCAM.as_json()["usable"] is True


# Linux ----------------------------------------------------------------------------------------------------------------


def nodes(folder: Path, **labels: str) -> Path:
    """A /sys/class/video4linux with these nodes."""
    for node, label in labels.items():
        (folder / node).mkdir(parents=True)
        (folder / node / "name").write_text(label + "\n")
    return folder


def lens(path: str) -> Capability:
    return Capability("uvcvideo", "Webcam", "usb-1", captures=True, outputs=False)


@pytest.fixture(autouse=True)
def _nobody_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "camera_holders", lambda: {"/dev/video0": ["cheese", "zoom"]})


def test_nodes_are_listed_by_number(tmp_path: Path) -> None:
    found = cameras._linux(nodes(tmp_path, video10="Ten", video9="Nine", video0="Zero"), lens)
    assert [(info.device, info.name) for info in found] == [
        ("/dev/video0", "Zero"), ("/dev/video9", "Nine"), ("/dev/video10", "Ten"),
    ]  # fmt: skip
    assert [info.holder for info in found] == ["cheese, zoom", "", ""]
    assert all(info.usable for info in found)


def test_a_webcams_second_node_is_no_camera(tmp_path: Path) -> None:
    def ask(path: str) -> Capability:
        return Capability("uvcvideo", "Webcam", "usb-1", captures=path == "/dev/video0", outputs=False)

    found = cameras._linux(nodes(tmp_path, video0="Webcam: Webcam", video1="Webcam: Webcam"), ask)
    assert [info.device for info in found] == ["/dev/video0"]


def test_no_video4linux_is_no_camera(tmp_path: Path) -> None:
    assert cameras._linux(tmp_path / "missing", lens) == []


@pytest.mark.parametrize(
    ("label", "name"),
    [
        pytest.param("HD Webcam: HD Webcam", "HD Webcam", id="said-twice"),
        pytest.param("Integrated_Webcam_HD: Integrate", "Integrated_Webcam_HD", id="cut-short"),
        pytest.param("Camera: Front", "Camera: Front", id="two-things"),
        pytest.param("Camera:", "Camera:", id="colon"),
    ],
)
def test_a_name_is_said_once(tmp_path: Path, label: str, name: str) -> None:
    [info] = cameras._linux(nodes(tmp_path, video0=label), lens)
    assert info.name == name


@pytest.mark.parametrize("label", ["EmojiCam", "OBS Virtual Camera", "OBS Cam", "My EmojiCam 2"])
def test_what_we_write_to_is_never_filmed_even_while_it_gives_pictures(tmp_path: Path, label: str) -> None:
    [info] = cameras._linux(nodes(tmp_path, video0=label), lens)
    assert "a virtual camera that EmojiCam writes to" in info.reason


@pytest.mark.parametrize(
    ("able", "reason", "virtual"),
    [
        pytest.param(Capability(cameras.LOOPBACK, "L", "", True, True), "", True, id="fed"),
        pytest.param(
            Capability(cameras.LOOPBACK, "L", "", False, True), "no program sends a picture", True, id="unfed"
        ),
        pytest.param(
            Capability(cameras.LOOPBACK, "L", "", False, False), "no program sends", True, id="its-writer-died"
        ),
        pytest.param(Capability("vivid", "V", "", False, True), "takes pictures in instead", False, id="an-output"),
    ],
)
def test_what_gives_no_pictures_says_so(tmp_path: Path, able: Capability, reason: str, virtual: bool) -> None:
    [info] = cameras._linux(nodes(tmp_path, video3="Some"), lambda path: able)
    assert info.usable == (reason == "")
    assert reason in info.reason
    assert info.virtual == virtual


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        pytest.param(errno.EACCES, "you may not open it; run `sudo usermod -aG video", id="forbidden"),
        pytest.param(errno.EBUSY, "it is in use by cheese, zoom; close that", id="busy"),
        pytest.param(errno.ENODEV, r"the system does not open it \(No such device\); plug it in again", id="gone"),
    ],
)
def test_what_does_not_open_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str) -> None:
    def ask(path: str) -> Capability:
        raise OSError(code, os.strerror(code), path)

    monkeypatch.setattr("sys.platform", "linux")
    found = cameras._linux(nodes(tmp_path, video0="Webcam"), ask)
    with pytest.raises(CaptureError, match=reason):
        find("camera", found)


def test_ours_is_ours_even_while_it_is_busy(tmp_path: Path) -> None:
    def ask(path: str) -> Capability:
        raise OSError(errno.EBUSY, "busy")

    [info] = cameras._linux(nodes(tmp_path, video0="EmojiCam"), ask)
    assert "a virtual camera that EmojiCam writes to" in info.reason


def test_holders_are_named_once_and_not_oneself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    for process, program, links in (
        ("41", "zoom", ["/dev/video0", "/dev/null", "/dev/video0"]),
        ("42", "zoom", ["/dev/video0"]),
        ("43", "cheese", ["/dev/video0", "/dev/video1"]),
        (str(os.getpid()), "emojicam", ["/dev/video0"]),
        ("self", "emojicam", ["/dev/video0"]),
    ):
        (tmp_path / process / "fd").mkdir(parents=True)
        (tmp_path / process / "comm").write_text(program + "\n")
        for index, link in enumerate(links):
            (tmp_path / process / "fd" / str(index)).symlink_to(link)
    (tmp_path / "44").mkdir()  # of another user: no fd to be read
    assert camera_holders(tmp_path) == {"/dev/video0": ["cheese", "zoom"], "/dev/video1": ["cheese"]}


# macOS and Windows --------------------------------------------------------------------------------------------------


def answering(text: str | Exception) -> Callable[..., SimpleNamespace]:
    def run(*command: object, **options: object) -> SimpleNamespace:
        if isinstance(text, Exception):
            raise text
        return SimpleNamespace(stdout=text.encode())

    return run


def test_macos_cameras_are_numbered_by_their_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [
        {"_name": "OBS Virtual Camera", "spcamera_unique-id": "7626645E"},
        {"_name": "USB Camera", "spcamera_unique-id": "0x1100000"},
        {"_name": "FaceTime HD Camera", "spcamera_unique-id": "47B4B64B"},
    ]
    monkeypatch.setattr(subprocess, "run", answering(json.dumps({"SPCameraDataType": listed})))
    found = cameras._macos()
    assert [(info.device, info.name) for info in found] == [
        (0, "USB Camera"), (1, "FaceTime HD Camera"), (2, "OBS Virtual Camera"),
    ]  # fmt: skip
    assert [info.usable for info in found] == [True, True, False]
    assert find("facetime", found).device == 1
    assert find(0, found).name == "USB Camera"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("no JSON", id="garbage"),
        pytest.param("{}", id="empty"),
        pytest.param(FileNotFoundError(), id="missing"),
        pytest.param(subprocess.TimeoutExpired("system_profiler", 5), id="slow"),
    ],
)
def test_without_names_there_are_numbers_to_try(answer: str | Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", answering(answer))
    found = cameras._macos()
    assert find("camera", found).device == 0
    assert find(2, found).device == 2


def test_windows_cameras_are_directshows(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [
        SimpleNamespace(name="@device_pnp_1", description="Integrated Camera", media_types=["video"]),
        SimpleNamespace(name="@device_cm_2", description="Microphone", media_types=["audio"]),
        SimpleNamespace(name="@device_sw_3", description="OBS Virtual Camera", media_types=["video"]),
        SimpleNamespace(name="@device_pnp_4", description="Brio", media_types=["video", "audio"]),
    ]
    monkeypatch.setattr("av.enumerate_input_devices", lambda kind: {"dshow": listed}[kind])
    found = cameras._windows()
    assert [(info.device, info.name, info.usable) for info in found] == [
        (0, "Integrated Camera", True), (1, "OBS Virtual Camera", False), (2, "Brio", True),
    ]  # fmt: skip


def test_other_systems_have_numbers_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "freebsd14")
    assert [info.device for info in cameras.cameras()] == [0, 1, 2, 3]
    assert cameras.holder(0) == ""
