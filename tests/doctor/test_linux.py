"""What doctor says of Linux machines, as recorded: the kernel, the driver, the device, and what a restart leaves."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from emojicam.doctor import examine
from emojicam.doctor.findings import State
from emojicam.output.loopback import Loopback

from .asking import checks, commands, finding
from .recorded import (
    BARE,
    CONFIG,
    INSTALLED,
    MODULES_DEP,
    NODE,
    OS_RELEASES,
    PARAMETERS,
    READY,
    WITH_LOOPBACK,
    kernel_files,
    on,
)

LOAD = "sudo modprobe v4l2loopback exclusive_caps=1 card_label=EmojiCam"
MOK = "/var/lib/dkms/mok.pub"
SEALED = INSTALLED.but(files={MOK: b"key"}, programs={"mokutil --sb-state": "SecureBoot enabled\n"})
"Secure Boot is on"


def test_a_machine_that_has_all_works() -> None:
    report = examine(READY.machine())
    assert report.works
    assert {one.state for one in report.findings} == {State.OK}
    assert checks(READY)[:6] == [
        "Linux kernel", "Camera driver", "Virtual camera", "Permission", "In use", "After a restart",
    ]  # fmt: skip


# -- the kernel -----------------------------------------------------------------------------------------------

FOREIGN = BARE.but(
    release="6.18.44-micro",
    files={
        **dict.fromkeys(kernel_files("6.1.0-37-amd64"), None),
        "/proc/config.gz": gzip.compress(
            b"CONFIG_KVM=y\n# CONFIG_MODULES is not set\n# CONFIG_MEDIA_SUPPORT is not set\n"
        ),
    },
)
"a small virtual machine, whose kernel comes from outside"


def test_a_kernel_without_media_and_modules_is_the_true_reason() -> None:
    found = finding(FOREIGN, "Linux kernel")
    assert found.state is State.BROKEN
    assert "6.18.44-micro was built without support for cameras and cannot load drivers" in found.says
    assert "none of this system's own kernels" in found.remedy.words
    assert not found.remedy.commands


def test_where_the_kernel_is_the_reason_nothing_built_on_it_is_asked_about() -> None:
    assert not {"Camera driver", "Virtual camera", "After a restart"} & set(checks(FOREIGN))


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ("CONFIG_MODULES=y\n# CONFIG_MEDIA_SUPPORT is not set\n", "no CONFIG_MEDIA_SUPPORT"),
        ("# CONFIG_MODULES is not set\nCONFIG_MEDIA_SUPPORT=y\n", "no CONFIG_MODULES"),
    ],
    ids=["no media", "no modules"],
)
def test_what_a_kernel_lacks_is_named(config: str, says: str) -> None:
    found = finding(BARE.but(files=kernel_files("6.1.0-37-amd64", config=config)), "Linux kernel")
    assert found.state is State.BROKEN
    assert says in found.says


def test_debians_cloud_kernel_is_replaced_by_the_ordinary_one() -> None:
    cloud = on("debian", "6.1.0-37-cloud-amd64").but(
        files={"/boot/config-6.1.0-37-cloud-amd64": "CONFIG_MODULES=y\n# CONFIG_MEDIA_SUPPORT is not set\n"}
    )
    assert commands(cloud, "Linux kernel") == ["sudo apt install --yes linux-image-amd64"]
    assert "restart" in finding(cloud, "Linux kernel").remedy.afterwards


def test_ubuntus_drivers_for_cameras_come_in_a_package_of_their_own() -> None:
    cloud = on("ubuntu", "6.8.0-1021-aws", modules="kernel/drivers/net/tun.ko:\n")
    assert commands(cloud, "Linux kernel") == ["sudo apt install --yes linux-modules-extra-6.8.0-1021-aws"]


def test_cameras_may_be_built_in() -> None:
    release = "6.12.1-rpi"
    built_in = on("debian", release, modules="kernel/drivers/net/tun.ko:\n").but(
        files={f"/lib/modules/{release}/modules.builtin": "kernel/drivers/media/v4l2-core/videodev.ko\n"}
    )
    assert finding(built_in, "Linux kernel").state is State.OK


def test_wsl_is_sent_to_windows() -> None:
    found = finding(BARE.but(release="5.15.167.4-microsoft-standard-WSL2"), "Linux kernel")
    assert found.state is State.BROKEN
    assert "Windows itself" in found.remedy.words


def test_a_container_is_sent_to_its_host() -> None:
    container = BARE.but(
        files={**dict.fromkeys(kernel_files("6.1.0-37-amd64"), None), "/.dockerenv": "", "/proc/modules": "videodev"}
    )
    found = finding(container, "Linux kernel")
    assert "container" in found.says
    assert not found.remedy.at_once


def test_a_kernel_whose_drivers_an_update_has_removed_wants_a_restart() -> None:
    updated = on("arch", "6.15.4-arch2-1").but(
        release="6.15.2-arch1-1", files={"/proc/config.gz": gzip.compress(CONFIG.encode())}
    )
    assert "update has replaced" in finding(updated, "Linux kernel").says
    assert commands(updated, "Linux kernel") == ["systemctl reboot"]


def test_a_camera_that_is_there_proves_the_kernel() -> None:
    """Whatever can be seen of the rest: a driver may be built in, or have been loaded from anywhere."""
    hidden = READY.but(files=dict.fromkeys(kernel_files("6.1.0-37-amd64")))
    assert finding(hidden, "Linux kernel").state is State.OK


def test_a_damaged_list_of_abilities_is_no_reason() -> None:
    assert finding(READY.but(files={"/proc/config.gz": b"no gzip"}), "Linux kernel").state is State.OK


# -- the driver -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("distribution", "release", "expected"),
    [
        ("debian", "6.1.0-37-amd64", "apt install --yes v4l2loopback-dkms linux-headers-6.1.0-37-amd64"),
        ("mint", "6.8.0-60-generic", "apt install --yes v4l2loopback-dkms linux-headers-6.8.0-60-generic"),
        ("fedora", "6.14.6-300.fc42.x86_64", "dnf install --assumeyes akmod-v4l2loopback"),
        ("arch", "6.15.2-arch1-1", "pacman -S --needed --noconfirm v4l2loopback-dkms linux-headers"),
        ("arch", "6.12.30-1-lts", "pacman -S --needed --noconfirm v4l2loopback-dkms linux-lts-headers"),
        ("tumbleweed", "6.15.0-1-default", "zypper --non-interactive install v4l2loopback-kmp-default"),
    ],
)
def test_each_distribution_gets_the_driver_in_its_own_way(distribution: str, release: str, expected: str) -> None:
    missing = on(distribution, release)
    assert finding(missing, "Camera driver").state is State.BROKEN
    assert commands(missing, "Camera driver")[0] == f"sudo {expected}"
    assert commands(missing, "Camera driver")[-1] == LOAD


@pytest.mark.parametrize(
    ("distribution", "word"), [("nixos", "configuration.nix"), ("void", "github.com/v4l2loopback")]
)
def test_a_distribution_that_we_do_not_know_is_told_in_words(distribution: str, word: str) -> None:
    remedy = finding(on(distribution, "6.6.1"), "Camera driver").remedy
    assert word in remedy.words
    assert not remedy.commands


def test_an_installed_driver_is_loaded() -> None:
    found = finding(INSTALLED, "Camera driver")
    assert (found.state, found.says) == (State.BROKEN, "v4l2loopback 0.12.7 is installed, but not loaded.")
    assert commands(INSTALLED, "Camera driver") == [LOAD]
    assert found.remedy.at_once


@pytest.mark.parametrize(
    "status",
    [
        "v4l2loopback/0.12.7: added\n",
        "v4l2loopback/0.12.7, 6.1.0-35-amd64, x86_64: installed\n",
        "nvidia/550, 6.1.0-37-amd64, x86_64: installed\nv4l2loopback, 0.12.7, 6.1.0-35-amd64, x86_64: installed\n",
    ],
    ids=["never built", "built for an older kernel", "dkms before 2.8.6"],
)
def test_a_driver_that_was_not_built_for_this_kernel_is_built(status: str) -> None:
    found = finding(BARE.but(programs={"dkms status": status}), "Camera driver")
    assert found.says == "v4l2loopback 0.12.7 has not been built for Linux 6.1.0-37-amd64."
    assert commands(BARE.but(programs={"dkms status": status}), "Camera driver") == [
        "sudo dkms autoinstall -k 6.1.0-37-amd64",
        LOAD,
    ]


def test_missing_headers_are_installed_first() -> None:
    headless = BARE.but(
        files={"/lib/modules/6.1.0-37-amd64/build/Makefile": None},
        programs={"dkms status": "v4l2loopback/0.12.7: added\n"},
    )
    assert "headers are missing" in finding(headless, "Camera driver").says
    assert commands(headless, "Camera driver")[0] == "sudo apt install --yes linux-headers-6.1.0-37-amd64"


@pytest.mark.parametrize(
    ("version", "release", "needed"),
    [
        ("0.12.7", "6.15.11-generic", None),
        ("0.14.0", "6.16.3-generic", "0.15"),
        ("0.15.0", "6.17.0-8-generic", None),
        ("0.15.1", "6.18.3-generic", "0.15.2"),
        ("0.15.2", "6.18.3-generic", None),
        ("0.12.7", "7.0.0-28-generic", "0.15.2"),
        ("0.15.3", "7.0.0-28-generic", None),
    ],
)
def test_newer_kernels_need_a_newer_driver(version: str, release: str, needed: str | None) -> None:
    stale = on("ubuntu", release).but(programs={"dkms status": f"v4l2loopback/{version}: added\n"})
    loaded = on("ubuntu", release).but(files={"/sys/module/v4l2loopback/version": f"{version}\n", f"{NODE}/name": "x"})
    if needed is None:
        assert "too old" not in finding(stale, "Camera driver").says
        assert finding(loaded, "Camera driver").state is State.OK
        return
    assert f"needs {needed} or later" in finding(stale, "Camera driver").says
    assert finding(loaded, "Camera driver").state is State.WARNING
    assert "sudo dkms install v4l2loopback/0.15.3 -k " + release in commands(stale, "Camera driver")
    assert not finding(stale, "Camera driver").remedy.at_once


# -- Secure Boot ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (f"{MOK} is already enrolled\n", State.OK),
        (f"{MOK} is not enrolled\n", State.BROKEN),
        (f"{MOK} is already in the enrollment request\n", State.BROKEN),
        ("EFI variables are not supported on this system\n", State.UNKNOWN),
    ],
    ids=["enrolled", "not enrolled", "asked for", "no answer"],
)
def test_secure_boot_must_know_the_key(said: str, state: State) -> None:
    assert finding(SEALED.but(programs={f"mokutil --test-key {MOK}": said}), "Secure Boot").state is state


def test_a_key_is_enrolled_with_a_restart() -> None:
    refused = SEALED.but(programs={f"mokutil --test-key {MOK}": f"{MOK} is not enrolled\n"})
    assert commands(refused, "Secure Boot") == [f"sudo mokutil --import {MOK}"]
    assert "restart" in finding(refused, "Secure Boot").remedy.afterwards
    assert not commands(refused, "Camera driver"), "loading it would fail"


def test_without_mokutil_the_firmware_tells() -> None:
    variable = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"
    assert "Secure Boot" in checks(INSTALLED.but(files={variable: b"\6\0\0\0\1"}))
    assert "Secure Boot" not in checks(INSTALLED.but(files={variable: b"\6\0\0\0\0"}))


def test_a_loaded_driver_has_been_accepted() -> None:
    sealed = READY.but(programs={"mokutil --sb-state": "SecureBoot enabled\n"})
    assert finding(sealed, "Secure Boot").state is State.OK


def test_a_new_driver_is_not_loaded_before_its_key_is_known() -> None:
    sealed = BARE.but(programs={"mokutil --sb-state": "SecureBoot enabled\n"})
    assert LOAD not in commands(sealed, "Camera driver")
    assert "Secure Boot is on" in finding(sealed, "Camera driver").remedy.words


# -- the device -----------------------------------------------------------------------------------------------


def looking(*, label: str = "EmojiCam", output: bool = True, capture: bool = False) -> tuple[Loopback, ...]:
    return (Loopback("/dev/video10", label, output, capture),)


@pytest.mark.parametrize(
    ("told", "seen", "state"),
    [
        ("Y,N", looking(), State.OK),
        ("Y,N", looking(output=False, capture=True), State.OK),
        ("N,N", looking(capture=True), State.BROKEN),
        ("N,N", looking(), State.OK),
        ("Y,N", (), State.OK),
        ("N,N", (), State.BROKEN),
    ],
    ids=["idle", "written to", "both at once", "made later", "not to be opened", "not to be opened, not exclusive"],
)
def test_a_device_that_is_both_at_once_is_broken(told: str, seen: tuple[Loopback, ...], state: State) -> None:
    recorded = READY.but(files={f"{PARAMETERS}/exclusive_caps": told}, loopbacks=seen)
    assert finding(recorded, "Virtual camera").state is state


def test_exclusive_caps_is_mended_by_loading_anew() -> None:
    recorded = READY.but(files={f"{PARAMETERS}/exclusive_caps": "N"}, loopbacks=looking(capture=True))
    assert commands(recorded, "Virtual camera") == ["sudo modprobe -r v4l2loopback", LOAD]
    assert finding(recorded, "Virtual camera").remedy.at_once


def test_but_not_while_somebody_has_it_open() -> None:
    recorded = READY.but(
        files={f"{PARAMETERS}/exclusive_caps": "N"}, loopbacks=looking(capture=True), holders={"/dev/video10": "zoom"}
    )
    remedy = finding(recorded, "Virtual camera").remedy
    assert remedy.words == "Close zoom first."
    assert not remedy.at_once


def test_the_second_of_two_devices_is_the_one_that_is_looked_at() -> None:
    recorded = READY.but(
        files={
            "/sys/devices/virtual/video4linux/video2/name": "OBS Virtual Camera\n",
            f"{PARAMETERS}/video_nr": "10,2,-1",
            f"{PARAMETERS}/exclusive_caps": "Y,N,N",
        },
        loopbacks=(),
    )
    assert finding(recorded, "Virtual camera").says == "It is /dev/video10, called “EmojiCam”."


def test_another_name_is_a_warning() -> None:
    recorded = READY.but(files={f"{NODE}/name": "OBS Virtual Camera\n"}, loopbacks=looking(label="OBS Virtual Camera"))
    found = finding(recorded, "Virtual camera")
    assert found.state is State.WARNING
    assert "“OBS Virtual Camera”" in found.says
    assert not found.remedy.at_once, "the other program may rely on its name"


def test_a_driver_without_a_device_is_loaded_anew() -> None:
    recorded = READY.but(files={f"{NODE}/name": None}, loopbacks=())
    assert finding(recorded, "Virtual camera").state is State.BROKEN
    assert commands(recorded, "Virtual camera") == ["sudo modprobe -r v4l2loopback", LOAD]


def test_who_may_not_open_the_device_joins_the_group() -> None:
    recorded = READY.but(forbidden=("/dev/video10",), loopbacks=())
    assert commands(recorded, "Permission") == ["sudo usermod -a -G video ann"]
    assert not finding(recorded, "Permission").remedy.at_once, "it takes a new login"
    assert "In use" not in checks(recorded)


@pytest.mark.parametrize(
    ("holder", "refusal", "state"),
    [
        ("", "", State.OK),
        ("zoom", "", State.OK),
        ("emojicam, zoom", "Another program is showing its pictures", State.OK),
        ("obs", "Another program is showing its pictures", State.BROKEN),
        ("", "Another program is showing its pictures", State.BROKEN),
    ],
    ids=["free", "watched", "ours", "another's", "a stranger's"],
)
def test_a_device_has_one_writer(holder: str, refusal: str, state: State) -> None:
    recorded = READY.but(holders={"/dev/video10": holder}, refusals={"/dev/video10": refusal})
    found = finding(recorded, "In use")
    assert found.state is state
    assert holder.split(", ")[0] in found.says or holder.startswith("emojicam")


# -- after a restart ------------------------------------------------------------------------------------------

LOADED_AT_START, OPTIONS = "/etc/modules-load.d/emojicam.conf", "/etc/modprobe.d/emojicam.conf"
TEE_LOADED = f"echo v4l2loopback | sudo tee {LOADED_AT_START}"
TEE_OPTIONS = f"echo 'options v4l2loopback exclusive_caps=1 card_label=EmojiCam' | sudo tee {OPTIONS}"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({LOADED_AT_START: None, OPTIONS: None}, [TEE_LOADED, TEE_OPTIONS]),
        ({LOADED_AT_START: None}, [TEE_LOADED]),
        ({OPTIONS: None}, [TEE_OPTIONS]),
        ({LOADED_AT_START: "# v4l2loopback\n"}, [TEE_LOADED]),
        ({LOADED_AT_START: None, "/etc/modules": "# old\nv4l2loopback\n"}, []),
        ({LOADED_AT_START: None, "/usr/lib/modules-load.d/obs.conf": "v4l2loopback"}, []),
        ({LOADED_AT_START: "", "/usr/lib/modules-load.d/emojicam.conf": "v4l2loopback"}, [TEE_LOADED]),
        ({OPTIONS: None, "/etc/modprobe.d/readme.txt": "options v4l2loopback exclusive_caps=1"}, [TEE_OPTIONS]),
    ],
    ids=[
        "nothing",
        "not loaded",
        "no options",
        "commented out",
        "Debian's old list",
        "a package's",
        "hidden",
        "no conf",
    ],
)
def test_what_is_missing_for_a_restart_is_written(files: dict[str, str | None], expected: list[str]) -> None:
    recorded = READY.but(files=files)
    assert commands(recorded, "After a restart") == expected
    assert (finding(recorded, "After a restart").state is State.OK) == (not expected)


def test_options_of_others_are_amended() -> None:
    line = 'options v4l2loopback devices=2 video_nr=10,11 card_label="OBS Cam,EmojiCam" exclusive_caps=1,0\n'
    recorded = READY.but(files={OPTIONS: None, "/etc/modprobe.d/obs.conf": line})
    assert commands(recorded, "After a restart") == [
        r"sudo sed -i '/^\s*options\s\+v4l2loopback/ s/$/ exclusive_caps=1,1/' /etc/modprobe.d/obs.conf"
    ]


def test_the_last_option_counts() -> None:
    amended = "options v4l2loopback card_label='OBS Cam' exclusive_caps=0 exclusive_caps=1\n"
    recorded = READY.but(files={OPTIONS: None, "/etc/modprobe.d/obs.conf": amended})
    found = finding(recorded, "After a restart")
    assert (found.state, found.says) == (State.OK, "The camera will be there again, called “OBS Cam”.")


def test_files_count_in_the_order_of_their_names() -> None:
    given = {
        OPTIONS: None,
        "/usr/lib/modprobe.d/a.conf": "options v4l2loopback exclusive_caps=0\n",
        "/etc/modprobe.d/b.conf": "options v4l2loopback exclusive_caps=1\n",
    }
    assert finding(READY.but(files=given), "After a restart").state is State.OK


def test_a_barred_driver_is_let_in() -> None:
    recorded = READY.but(files={"/etc/modprobe.d/bars.conf": "blacklist pcspkr\nblacklist v4l2loopback\n"})
    assert commands(recorded, "After a restart")[0] == (
        r"sudo sed -i '/^\s*blacklist\s\+v4l2loopback/d' /etc/modprobe.d/bars.conf"
    )


BARS = "blacklist pcspkr\n  blacklist v4l2loopback\n"
AMISS = 'options  v4l2loopback card_label="OBS Cam"\noptions other a=1\n'


@pytest.mark.skipif(sys.platform != "linux", reason="these are commands for GNU sed")
@pytest.mark.parametrize("text", [BARS, AMISS], ids=["barred", "not exclusive"])
def test_the_commands_really_mend_the_files(text: str, tmp_path: Path) -> None:
    wrong = READY.but(files={OPTIONS: None, "/etc/modprobe.d/theirs.conf": text})
    copy = tmp_path / "theirs.conf"
    copy.write_text(text)
    words = finding(wrong, "After a restart").remedy.commands[0].words
    assert words[-1] == "/etc/modprobe.d/theirs.conf"
    subprocess.run([*words[:-1], copy], check=True)
    mended = wrong.but(files={"/etc/modprobe.d/theirs.conf": copy.read_text()})
    assert commands(mended, "After a restart") == ([TEE_OPTIONS] if text == BARS else [])
    assert len(copy.read_text().splitlines()) == (1 if text == BARS else 2)


def test_the_next_kernel_needs_the_driver_too() -> None:
    newer = READY.but(files={"/lib/modules/6.1.0-38-amd64/modules.dep": MODULES_DEP})
    assert commands(newer, "After a restart") == ["sudo dkms autoinstall -k 6.1.0-38-amd64"]
    built = READY.but(files={"/lib/modules/6.1.0-38-amd64/modules.dep": WITH_LOOPBACK})
    older = READY.but(files={"/lib/modules/6.1.0-9-amd64/modules.dep": MODULES_DEP})
    by_hand = READY.but(files={"/lib/modules/6.1.0-37-amd64/modules.dep": MODULES_DEP})
    assert finding(by_hand, "After a restart").state is State.WARNING
    assert finding(built, "After a restart").state is finding(older, "After a restart").state is State.OK


# -- browsers and call programs -------------------------------------------------------------------------------

CONNECTIONS = """Interface                 Plug                              Slot                             Notes
audio-playback            firefox:audio-playback            :audio-playback                  -
camera                    firefox:camera                    {slot}                          -
removable-media           firefox:removable-media           :removable-media                 manual
"""


@pytest.mark.parametrize(
    ("answer", "state", "mends"),
    [
        (CONNECTIONS.format(slot=":camera"), State.OK, []),
        (CONNECTIONS.format(slot="-      "), State.WARNING, ["sudo snap connect firefox:camera"]),
        ("Interface  Plug  Slot  Notes\nhome  firefox:home  :home  -\n", State.WARNING, []),
        ((1, "error: cannot communicate with server"), State.UNKNOWN, []),
    ],
    ids=["connected", "not connected", "has no plug", "no answer"],
)
def test_a_snap_needs_the_camera_interface(answer: str | tuple[int, str], state: State, mends: list[str]) -> None:
    recorded = READY.but(
        files={"/snap/firefox/current": "", "/snap/core22/current": ""}, programs={"snap connections firefox": answer}
    )
    assert finding(recorded, "Firefox (snap)").state is state
    assert commands(recorded, "Firefox (snap)") == mends


@pytest.mark.parametrize(
    ("devices", "state"),
    [("devices=all;\n", State.OK), ("devices=dri;\n", State.WARNING), ("", State.WARNING)],
    ids=["all", "graphics alone", "none"],
)
def test_a_flatpak_needs_all_devices(devices: str, state: State) -> None:
    recorded = READY.but(
        programs={
            "flatpak list --app --columns=application": "org.gnome.Maps\nus.zoom.Zoom\n",
            "flatpak info --show-permissions us.zoom.Zoom": f"[Context]\nshared=network;ipc;\n{devices}",
        }
    )
    assert finding(recorded, "Zoom (Flatpak)").state is state
    if state is not State.OK:
        assert commands(recorded, "Zoom (Flatpak)") == ["flatpak override --user --device=all us.zoom.Zoom"]


PIPEWIRE = 'user_pref("media.webrtc.camera.allow-pipewire", {});\n'
PREFERENCES = "/srv/ann/.mozilla/firefox/x1y2z3.default-release/prefs.js"
SOURCES = " ├─ Sources:\n │  *   52. EmojiCam (V4L2)                     \n"


@pytest.mark.parametrize(
    ("distribution", "preferences", "sources", "state"),
    [
        ("debian", 'user_pref("browser.startup.page", 3);\n', "", State.OK),
        ("debian", PIPEWIRE.format("true"), "", State.WARNING),
        ("debian", PIPEWIRE.format("true"), SOURCES, State.OK),
        ("fedora", 'user_pref("browser.startup.page", 3);\n', "", State.WARNING),
        ("fedora", PIPEWIRE.format("false"), "", State.OK),
    ],
    ids=["default", "switched on", "and knows the camera", "Fedora's default", "switched off on Fedora"],
)
def test_firefox_with_pipewire_may_overlook_the_camera(
    distribution: str, preferences: str, sources: str, state: State
) -> None:
    recorded = READY.but(
        files={"/etc/os-release": OS_RELEASES[distribution], PREFERENCES: preferences},
        programs={"wpctl status": sources},
    )
    assert finding(recorded, "Firefox").state is state


def test_one_profile_with_pipewire_is_enough() -> None:
    other = PREFERENCES.replace("x1y2z3", "other")
    both = {PREFERENCES: PIPEWIRE.format("false"), other: PIPEWIRE.format("true")}
    assert finding(READY.but(files=both), "Firefox").state is State.WARNING


def test_what_is_not_installed_has_no_line() -> None:
    assert not {one for one in checks(READY) if "irefox" in one or "(" in one}
