"""Which Linux this is, and by which command it gets a package.  Knows packages' names, and no camera."""

from __future__ import annotations

from collections.abc import Mapping

from .findings import Command, Remedy, root
from .machine import Machine

SOURCE = "https://github.com/v4l2loopback/v4l2loopback"
NEW_ENOUGH = "0.15.3"
"a release of v4l2loopback that is made for Linux 6.18 and later (its ChangeLog)"

_FAMILIES = {
    "debian": ("debian", "ubuntu"),
    "fedora": ("fedora", "rhel", "centos"),
    "arch": ("arch",),
    "suse": ("suse", "opensuse"),
}
"ID or ID_LIKE of os-release, by whose packages it uses"

_INSTALL: Mapping[str, tuple[str, ...]] = {
    "debian": ("apt", "install", "--yes"),
    "fedora": ("dnf", "install", "--assumeyes"),
    "arch": ("pacman", "-S", "--needed", "--noconfirm"),
    "suse": ("zypper", "--non-interactive", "install"),
}
_CLOUD_FREE = {"x86_64": "amd64", "aarch64": "arm64"}
"the ending of Debian's ordinary kernel package"


def os_release(machine: Machine) -> Mapping[str, str]:
    """What /etc/os-release says; empty where it is missing."""
    lines = (line for line in machine.text("/etc/os-release").splitlines() if "=" in line and not line.startswith("#"))
    pairs = (line.split("=", 1) for line in lines)
    return {key.strip(): value.strip().strip("\"'") for key, value in pairs}


def family(machine: Machine) -> str:
    """Whose packages it uses: debian, fedora, arch, suse, or nothing that we know."""
    said = os_release(machine)
    ids = {said.get("ID", ""), *said.get("ID_LIKE", "").split()}
    return next((name for name, known in _FAMILIES.items() if any(_begins(one, known) for one in ids)), "")


def _begins(one: str, known: tuple[str, ...]) -> bool:
    return any(one == name or one.startswith(name + "-") for name in known)  # opensuse-tumbleweed


def install(machine: Machine, packages: Mapping[str, tuple[str, ...]], otherwise: str) -> Remedy:
    """How to get the packages, which are named by family; `otherwise` is said where we do not know the names."""
    whose = family(machine)
    if whose not in packages:
        return Remedy(otherwise)
    return Remedy(commands=(root(*_INSTALL[whose], *packages[whose]),))


def get_driver(machine: Machine) -> Remedy:
    """How to install v4l2loopback."""
    release = machine.release
    names = {
        "debian": ("v4l2loopback-dkms", f"linux-headers-{release}"),
        "fedora": ("akmod-v4l2loopback",),
        "arch": ("v4l2loopback-dkms", _arch_headers(release)),
        "suse": ("v4l2loopback-kmp-default",),
    }
    if os_release(machine).get("ID") == "nixos":
        return Remedy(
            "Add to configuration.nix and rebuild: "
            "boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];"
        )
    remedy = install(machine, names, f"Install v4l2loopback; its page says how: {SOURCE}.")
    if family(machine) != "fedora":
        return remedy
    built = (*remedy.commands, root("akmods", "--force"))
    return Remedy("It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found.", built)


def _arch_headers(release: str) -> str:
    """The package of headers of Arch's kernels: linux, linux-lts, linux-zen, linux-hardened."""
    kind = next((kind for kind in ("lts", "zen", "hardened") if release.endswith(f"-{kind}")), "")
    return f"linux-{kind}-headers" if kind else "linux-headers"


def get_headers(machine: Machine) -> tuple[Command, ...]:
    """How to install what building a driver for the running kernel takes; nothing where we do not know."""
    release = machine.release
    names = {
        "debian": (f"linux-headers-{release}",),
        "fedora": (f"kernel-devel-{release}",),
        "arch": (_arch_headers(release),),
        "suse": ("kernel-default-devel",),
    }
    return install(machine, names, "").commands


def get_ordinary_kernel(machine: Machine) -> Remedy:
    """How to get a kernel that knows cameras, where the running one was made for servers without any."""
    after = "Then restart, and choose the new kernel in the boot menu if it does not start by itself."
    ending = _CLOUD_FREE.get(machine.architecture, machine.architecture)
    names = {"debian": ("linux-generic",) if _is_ubuntu(machine) else (f"linux-image-{ending}",)}
    found = install(machine, names, "Install your distribution's ordinary desktop kernel.")
    return Remedy(found.words, found.commands, afterwards=after)


def get_more_drivers(machine: Machine) -> Remedy:
    """How to get the drivers that Ubuntu keeps apart from its server kernels; elsewhere, an ordinary kernel."""
    if not _is_ubuntu(machine):
        return get_ordinary_kernel(machine)
    return install(machine, {"debian": (f"linux-modules-extra-{machine.release}",)}, "")


def _is_ubuntu(machine: Machine) -> bool:
    said = os_release(machine)
    return "ubuntu" in (said.get("ID", ""), *said.get("ID_LIKE", "").split())


def build_from_source(machine: Machine) -> Remedy:
    """How to replace a v4l2loopback that is too old for the kernel, where the distribution has no newer one."""
    folder = f"{machine.home}/v4l2loopback"
    old = (root("apt", "remove", "--yes", "v4l2loopback-dkms"),) if family(machine) == "debian" else ()
    tools = install(machine, dict.fromkeys(_INSTALL, ("dkms", "git")), "").commands
    return Remedy(
        "Update it, or, where your distribution has none that is newer, build it:",
        (
            *get_headers(machine),
            *old,
            *tools,
            Command(("git", "clone", "--branch", f"v{NEW_ENOUGH}", SOURCE, folder)),
            root("dkms", "add", folder),
            root("dkms", "install", f"v4l2loopback/{NEW_ENOUGH}", "-k", machine.release),
        ),
        by_hand=True,
    )
