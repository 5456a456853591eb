"""Imports skia, also on machines without OpenGL.  Nothing here knows how to draw.

    from .skialoader import skia

On Linux the skia wheel is linked against the system's libGL, libEGL and libexpat, and a fresh Debian has
none of them.  We draw with skia's CPU back end alone, which never calls the first two (expat only reads the
list of installed fonts).  So for each one that is missing, the dynamic loader is lent an empty stand-in, made
in memory: a library of the right name in which every function that the wheel asks for returns zero.

What that relies on:

* glibc takes a library that is already loaded under the wanted DT_SONAME and does not search for another;
* Linux gives files that live in memory alone (memfd_create), and paths for them (/proc/self/fd);
* a function that returns zero is "failed" or "nothing" in all three interfaces, so that even a call is harmless.

Libraries that are installed are left alone, for others in this process may really use them.  Something that
needs more of OpenGL than skia does (Qt) cannot be imported afterwards where OpenGL is missing, as it could not
before; only what it says then differs.  On other systems, and with other C libraries, this is a plain import.
Format: "System V ABI", chapters 4 and 5.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import mmap
import os
import platform
import struct
import sys
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from .errors import EmojiCamError

LENDABLE = {"libGL.so.1": "gl", "libEGL.so.1": "egl", "libexpat.so.1": "XML_"}
"libraries that skia can do without, and what the names of their functions begin with"


class _Machine(NamedTuple):
    elf_number: int
    "e_machine"
    return_zero: bytes
    "a whole function, in machine code"


_MACHINES = {
    "x86_64": _Machine(62, bytes.fromhex("31c0 c3")),  # xor eax, eax; ret
    "aarch64": _Machine(183, bytes.fromhex("000080d2 c0035fd6")),  # mov x0, #0; ret
}

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_ENTRY = struct.Struct("<QQ")

_LOAD, _DYNAMIC, _STACK = 1, 2, 0x6474E551
"kinds of segments.  A library that says nothing of the stack would ask for an executable one, which may be refused"
_EXECUTABLE, _WRITABLE, _READABLE = 1, 2, 4
_DYNAMIC_SYMBOLS = 11
"the kind of section that lists what a library wants and offers"
_PAGE = 0x10000
"bytes: the largest page in use on either machine"


def empty_library(name: str, functions: Iterable[str], machine: _Machine) -> bytes:
    """An ELF64 shared object called `name` (its DT_SONAME) in which each of the functions returns zero.

    Read-only parts and code come first; the dynamic section, which the loader writes to, follows on a page of its own.
    """
    names = [name, *sorted(functions)]
    code_at = _HEADER.size + 4 * _SEGMENT.size
    hash_at = code_at + 16
    strings = b"\0" + b"".join(each.encode() + b"\0" for each in names)
    starts = list(accumulate((len(each) + 1 for each in names), initial=1))[:-1]
    symbols = bytes(_SYMBOL.size) + b"".join(
        _SYMBOL.pack(start, 0x12, 0, 1, code_at, len(machine.return_zero)) for start in starts[1:]
    )
    chains = _hash_table(len(names))
    symbols_at = hash_at + len(chains)
    strings_at = symbols_at + len(symbols)
    dynamic_at = _padded(strings_at + len(strings))
    dynamic = b"".join(
        _ENTRY.pack(tag, value)
        for tag, value in [
            (14, starts[0]),  # DT_SONAME
            (4, hash_at),  # DT_HASH
            (5, strings_at),  # DT_STRTAB
            (6, symbols_at),  # DT_SYMTAB
            (10, len(strings)),  # DT_STRSZ
            (11, _SYMBOL.size),  # DT_SYMENT
            (0, 0),  # DT_NULL
        ]
    )
    front = _headers(machine, dynamic_at, len(dynamic)) + machine.return_zero.ljust(16, b"\0")
    return (front + chains + symbols + strings).ljust(dynamic_at, b"\0") + dynamic


def _padded(length: int) -> int:
    """The length, rounded up to a multiple of eight bytes."""
    return (length + 7) // 8 * 8


def _hash_table(count: int) -> bytes:
    """A DT_HASH table of `count` symbols, the null one included, in one bucket: each leads to the next."""
    chain = [0, *range(2, count), 0][:count]
    table = struct.pack(f"<{3 + count}I", 1, count, min(1, count - 1), *chain)
    return table.ljust(_padded(len(table)), b"\0")


def _headers(machine: _Machine, dynamic_at: int, dynamic_length: int) -> bytes:
    """The file's header and its four segments."""
    identity = b"\x7fELF" + bytes([2, 1, 1])  # 64 bit, little endian, version 1
    shared_object = 3
    header = _HEADER.pack(
        identity, shared_object, machine.elf_number, 1, 0, _HEADER.size, 0, 0, _HEADER.size, _SEGMENT.size, 4, 0, 0, 0
    )
    moved = dynamic_at + _PAGE
    return header + b"".join(
        _SEGMENT.pack(kind, flags, offset, address, address, length, length, align)
        for kind, flags, offset, address, length, align in [
            (_LOAD, _READABLE | _EXECUTABLE, 0, 0, dynamic_at, _PAGE),
            (_LOAD, _READABLE | _WRITABLE, dynamic_at, moved, dynamic_length, _PAGE),
            (_DYNAMIC, _READABLE | _WRITABLE, dynamic_at, moved, dynamic_length, 8),
            (_STACK, _READABLE | _WRITABLE, 0, 0, 0, 16),
        ]
    )


def wanted_functions(library: Path) -> set[str]:
    """The names of everything that an ELF64 file expects other libraries to define."""
    with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        header = _HEADER.unpack_from(data)
        sections_at, count = header[6], header[12]
        sections = [_SECTION.unpack_from(data, sections_at + _SECTION.size * each) for each in range(count)]
        return {
            name
            for section in sections
            if section[1] == _DYNAMIC_SYMBOLS
            for name in _undefined(data, section, strings_at=sections[section[6]][4])
        }


def _undefined(data: mmap.mmap, section: tuple[int, ...], strings_at: int) -> Iterator[str]:
    offset, size = section[4], section[5]
    for start, _, _, defined_in, _, _ in _SYMBOL.iter_unpack(data[offset : offset + size]):
        if not defined_in:
            begins = strings_at + start
            yield data[begins : data.find(b"\0", begins)].decode()


def _is_installed(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _lend(name: str, functions: Iterable[str], machine: _Machine) -> None:
    """Load a stand-in.  Its descriptor stays open: the loader knows it by that path, which must not come again."""
    descriptor = os.memfd_create(name)
    os.write(descriptor, empty_library(name, functions, machine))
    ctypes.CDLL(f"/proc/self/fd/{descriptor}")


def _lend_what_is_missing() -> None:
    machine = _MACHINES.get(platform.machine())
    found = importlib.util.find_spec("skia")
    missing = [name for name in LENDABLE if not _is_installed(name)]
    if not (machine and found and found.origin and missing):
        return
    extension = Path(found.origin)
    wheel = [extension, *(extension.parent / "skia_python.libs").glob("*.so*")]
    wanted = set().union(*map(wanted_functions, wheel))
    for name in missing:
        _lend(name, [each for each in wanted if each.startswith(LENDABLE[name])], machine)


def _load() -> Any:
    """The module skia.  Raises EmojiCamError where it cannot be had."""
    try:
        if sys.platform == "linux":
            _lend_what_is_missing()
        return importlib.import_module("skia")
    except (ImportError, OSError) as error:
        raise EmojiCamError(
            f"The drawing library skia cannot be loaded ({error}): install the system's OpenGL libraries, "
            "on Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`."
        ) from error


skia = _load()
"the module itself; untyped, for the wheel's own types do not pass mypy"
