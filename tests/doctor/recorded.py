"""Machines made of recorded answers: files, programs' outputs and registry values as real ones gave them."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from emojicam.capture.cameras import CameraInfo
from emojicam.doctor.machine import NO_PROGRAM, Answer, Graphics, Machine
from emojicam.doctor.speed import Speed
from emojicam.output.loopback import Loopback

GB = 1_000_000_000
CARD = Graphics("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True)
CPU = Speed("cpu", "cpu", 2.0)
WEBCAM = CameraInfo("/dev/video0", "Integrated Camera")


@dataclass(frozen=True)
class Recorded:
    """What a machine answers; `machine()` is the machine.  What is not named is not there."""

    platform: str = "linux"
    release: str = "6.1.0-37-amd64"
    architecture: str = "x86_64"
    is_root: bool = False
    home: str = "/srv/ann"
    environ: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    "by path; folders follow from them, with a backslash between names on Windows"
    programs: Mapping[str, str | tuple[int, str]] = field(default_factory=dict)
    "what a command line answers, and its exit status if that is not 0; its first word is then installed, too"
    registry: Mapping[str, Mapping[str, str | int]] = field(default_factory=dict)
    forbidden: Sequence[str] = ()
    "devices that the user may not open"
    cameras: Sequence[CameraInfo] | Exception = (WEBCAM,)
    loopbacks: Sequence[Loopback] = ()
    holders: Mapping[str, str] = field(default_factory=dict)
    refusals: Mapping[str, str] = field(default_factory=dict)
    speeds: Sequence[Speed] | Exception = (CPU,)
    graphics: Graphics | Exception = CARD
    load_error: str = ""
    libraries: Sequence[str] = ("EGL", "xcb-cursor", "xkbcommon")
    free: int | None = 80 * GB
    perform: Callable[[Sequence[str], str], int] = lambda words, typed: 0

    def but(self, **changes: Any) -> Recorded:
        """The same, with other answers; mappings are added to, and a None in them takes an entry away."""
        merged = {name: self._merged(name, value) for name, value in changes.items()}
        return replace(self, **merged)

    def _merged(self, name: str, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        both = {**getattr(self, name), **value}
        return {key: one for key, one in both.items() if one is not None}

    def machine(self) -> Machine:
        return Machine(
            platform=self.platform,
            release=self.release,
            architecture=self.architecture,
            user="ann",
            is_root=self.is_root,
            home=self.home,
            environ=self.environ,
            read=self._read,
            names=self._names,
            may_open=lambda path: path not in self.forbidden,
            which=lambda name: f"/usr/bin/{name}" if name in self._installed() else None,
            run=self._run,
            perform=self.perform,
            registry=lambda key, name: self.registry.get(key, {}).get(name),
            registry_keys=self._registry_keys,
            cameras=self._cameras,
            loopbacks=lambda: self.loopbacks,
            refusal=lambda path: self.refusals.get(path, ""),
            holder=lambda path: self.holders.get(path, ""),
            speeds=self._speeds,
            graphics=self._graphics,
            load_error=lambda: self.load_error,
            has_library=lambda name: name in self.libraries,
            free=lambda path: self.free,
        )

    def _installed(self) -> set[str]:
        return {line.split()[0] for line in self.programs}

    def _read(self, path: str) -> bytes | None:
        said = self.files.get(path)
        return said.encode() if isinstance(said, str) else said

    def _names(self, folder: str) -> Sequence[str]:
        between = "\\" if self.platform == "win32" else posixpath.sep
        below = folder.rstrip(between) + between
        return sorted({path.removeprefix(below).split(between)[0] for path in self.files if path.startswith(below)})

    def _run(self, words: Sequence[str]) -> Answer:
        said = self.programs.get(" ".join(words))
        if said is None:
            return Answer(1 if words[0] in self._installed() else NO_PROGRAM, "")
        return Answer(0, said) if isinstance(said, str) else Answer(*said)

    def _registry_keys(self, key: str) -> Sequence[str]:
        below = key + "\\"
        return sorted({name.removeprefix(below).split("\\")[0] for name in self.registry if name.startswith(below)})

    def _graphics(self) -> Graphics:
        if isinstance(self.graphics, Exception):
            raise self.graphics
        return self.graphics

    def _cameras(self) -> Sequence[CameraInfo]:
        if isinstance(self.cameras, Exception):
            raise self.cameras
        return self.cameras

    def _speeds(self) -> Sequence[Speed]:
        if isinstance(self.speeds, Exception):
            raise self.speeds
        return self.speeds


# -- Linux ----------------------------------------------------------------------------------------------------

OS_RELEASES = {
    "debian": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n',
    "ubuntu": 'PRETTY_NAME="Ubuntu 24.04.3 LTS"\nNAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n',
    "mint": 'NAME="Linux Mint"\nVERSION_ID="22"\nID=linuxmint\nID_LIKE="ubuntu debian"\n',
    "fedora": 'NAME="Fedora Linux"\nVERSION="42 (Workstation Edition)"\nID=fedora\nVERSION_ID=42\n',
    "arch": 'NAME="Arch Linux"\nPRETTY_NAME="Arch Linux"\nID=arch\nBUILD_ID=rolling\n',
    "tumbleweed": 'NAME="openSUSE Tumbleweed"\nID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n',
    "nixos": 'ID=nixos\nNAME=NixOS\nVERSION_ID="24.11"\n',
    "void": 'NAME="Void"\nID="void"\n',
}
"as in /etc/os-release, shortened"

CONFIG = "CONFIG_MODULES=y\nCONFIG_MEDIA_SUPPORT=m\nCONFIG_VIDEO_DEV=m\n"
MODULES_DEP = (
    "kernel/drivers/media/mc/mc.ko:\nkernel/drivers/media/v4l2-core/videodev.ko: kernel/drivers/media/mc/mc.ko\n"
)
WITH_LOOPBACK = MODULES_DEP + (
    "updates/dkms/v4l2loopback.ko: kernel/drivers/media/v4l2-core/videodev.ko kernel/drivers/media/mc/mc.ko\n"
)
DKMS = "v4l2loopback/0.12.7, 6.1.0-37-amd64, x86_64: installed\n"
SESSION = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "XDG_CURRENT_DESKTOP": "KDE"}
NODE = "/sys/devices/virtual/video4linux/video10"
PARAMETERS = "/sys/module/v4l2loopback/parameters"
IDLE = Loopback("/dev/video10", "EmojiCam", output=True, capture=False)


def kernel_files(release: str, modules: str = MODULES_DEP, config: str = CONFIG) -> dict[str, str | bytes]:
    """What a distribution's kernel keeps on the disk."""
    return {
        f"/boot/config-{release}": config,
        f"/boot/vmlinuz-{release}": "",
        f"/lib/modules/{release}/modules.dep": modules,
        f"/lib/modules/{release}/build/Makefile": "",
        "/proc/modules": "",
    }


BARE = Recorded(
    environ=SESSION,
    files={"/etc/os-release": OS_RELEASES["debian"], **kernel_files("6.1.0-37-amd64")},
    programs={
        "sudo": "",
        "busctl --user status org.kde.StatusNotifierWatcher": "PID=1450\n",
    },
)
"Debian 12 with KDE, as installed: no v4l2loopback"

INSTALLED = BARE.but(
    files={"/lib/modules/6.1.0-37-amd64/modules.dep": WITH_LOOPBACK},
    programs={"dkms status": DKMS, "modinfo -F version v4l2loopback": "0.12.7\n"},
)
"with v4l2loopback-dkms, not loaded"

READY = INSTALLED.but(
    files={
        "/sys/module/v4l2loopback/version": "0.12.7\n",
        f"{PARAMETERS}/exclusive_caps": "Y,N,N,N,N,N,N,N\n",
        f"{PARAMETERS}/video_nr": "10,-1,-1,-1,-1,-1,-1,-1\n",
        f"{NODE}/name": "EmojiCam\n",
        "/etc/modules-load.d/emojicam.conf": "v4l2loopback\n",
        "/etc/modprobe.d/emojicam.conf": "options v4l2loopback exclusive_caps=1 card_label=EmojiCam\n",
    },
    loopbacks=(IDLE,),
)
"with all that the camera needs"


def on(distribution: str, release: str, modules: str = MODULES_DEP) -> Recorded:
    """Another distribution, as installed."""
    return BARE.but(
        release=release,
        files={
            **dict.fromkeys(kernel_files("6.1.0-37-amd64"), None),
            **kernel_files(release, modules),
            "/etc/os-release": OS_RELEASES[distribution],
        },
    )


# -- macOS ----------------------------------------------------------------------------------------------------


def obs_plist(version: str) -> bytes:
    """The part of OBS.app/Contents/Info.plist that names the version."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
        '<plist version="1.0"><dict>\n'
        "<key>CFBundleIdentifier</key><string>com.obsproject.obs-studio</string>\n"
        f"<key>CFBundleShortVersionString</key><string>{version}</string>\n"
        "</dict></plist>\n"
    ).encode()


EXTENSIONS_ENABLED = """6 extension(s)
--- com.apple.system_extension.cmio
enabled\tactive\tteamID\tbundleID (version)\tname\t[state]
*\t*\t2MMRE5MTB8\tcom.obsproject.obs-studio.mac-camera-extension (30.0.0/6132306234)\t[activated enabled]
--- com.apple.system_extension.endpoint_security
enabled\tactive\tteamID\tbundleID (version)\tname\t[state]
*\t*\tMLZF7K7B5R\tat.obdev.littlesnitch.endpointsecurity (5.7.1/6292)\tLittle Snitch\t[activated enabled]
"""
"`systemextensionsctl list`, from obs-studio's pull request 9638"

EXTENSIONS_WAITING = """1 extension(s)
--- com.apple.system_extension.cmio (Go to 'System Settings > General > Login Items & Extensions > Camera Extensions' \
to modify these system extension(s))
enabled active teamID bundleID (version) name [state]
        * 2MMRE5MTB8 com.obsproject.obs-studio.mac-camera-extension (32.1.1/23916622335) OBS Virtual Camera \
[activated waiting for user]
"""
"the same, from obs-studio's issue 10381"

MAC = Recorded(
    platform="darwin",
    release="15.5",
    architecture="arm64",
    home="/Homes/ann",
    files={"/Applications/OBS.app/Contents/Info.plist": obs_plist("31.0.3")},
    programs={"systemextensionsctl list": EXTENSIONS_ENABLED, "sudo": ""},
    cameras=(CameraInfo(0, "FaceTime HD Camera"), CameraInfo(1, "OBS Virtual Camera", reason="it is ours; no")),
    speeds=(CPU, Speed("coreml", "coreml", 3.0)),
)

# -- Windows --------------------------------------------------------------------------------------------------

OBS_FILTER = r"HKLM\SOFTWARE\Classes\CLSID\{A3FCE0F5-3493-419F-958A-ABA1250EC20B}\InprocServer32"
OBS_LIBRARY = r"C:\Program Files\obs-studio\data\obs-plugins\win-dshow\obs-virtualcam-module64.dll"
FRAME_SERVER = r"HKLM\SYSTEM\CurrentControlSet\Services\FrameServer"
CONSENT = r"HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"

WINDOWS = Recorded(
    platform="win32",
    release="10.0.26100",
    architecture="AMD64",
    home=r"D:\ann",
    files={OBS_LIBRARY: ""},
    registry={
        OBS_FILTER: {"": OBS_LIBRARY, "ThreadingModel": "Both"},
        r"HKLM\SOFTWARE\OBS Studio": {"": r"C:\Program Files\obs-studio"},
        FRAME_SERVER: {"Start": 3, "DisplayName": "@%systemroot%\\system32\\FrameServer.dll,-100"},
        CONSENT: {"Value": "Allow"},
        rf"{CONSENT}\NonPackaged": {"Value": "Allow"},
        rf"{CONSENT}\NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe": {
            "LastUsedTimeStart": 133700000000000000,
            "LastUsedTimeStop": 133700000900000000,
        },
    },
    cameras=(CameraInfo(0, "HD Webcam"), CameraInfo(1, "OBS Virtual Camera", reason="it is ours; no")),
    speeds=(CPU, Speed("cuda", "cpu", 2.0)),
)
