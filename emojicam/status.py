"""How a run is doing, in numbers: for the summary, `--json` and the panel.  Measures; steers nothing."""

from __future__ import annotations

import math
import os
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

STAGES = ("capture", "detect", "landmarks", "expression", "style", "compose", "sink")
OVER = ("done", "failed")
"the states after which nothing is filmed any more"
IMPORTED_AT = time.time()


@dataclass(frozen=True)
class Status:
    """One moment of a run.  The field names are the keys of `--json`, stable from the first version."""

    state: str
    "starting, live, idle (nobody looks), waiting (no fresh picture), off, blank (off in a hurry), done or failed"
    error: str | None
    "what failed, one sentence"
    waits_for: str | None
    "why there is no fresh picture, one sentence, where the source cannot be filmed and is tried again and again"
    seconds: float
    "since the outputs opened"
    frames: int
    "taken from the source"
    pictures: int
    "ticks that showed one"
    distinct: int
    "pictures that were shown, each counted once however many ticks showed it"
    fps: float
    "ticks a second"
    age_ms: dict[str, float]
    "p50, p95, p99 and max of taken_at to sink"
    late: int
    "ticks that were missed or began more than half an interval late"
    replaced: int
    "frames that a newer one replaced before they were worked on"
    skipped: int
    "pictures that a newer one replaced before they were shown"
    blanked: int
    "ticks after the first picture that showed the placeholder"
    stages_ms: dict[str, float]
    "median of each stage"
    first_picture_ms: float | None
    "from the start of the process to the first picture in the sinks"
    cpu_cores: float
    "mean over the run"
    memory_mb: float
    "peak of the process"
    providers: dict[str, str]
    "what each network really runs on"
    notes: list[str]
    """a sentence for each network that does not run where it was asked to, or is slower there than on the CPU, and why
    the style is not the one that was asked for"""
    renderer: str
    "what really draws"

    @property
    def rate(self) -> float:
        """Different pictures shown a second."""
        return self.distinct / self.seconds if self.seconds > 0 else math.nan

    def as_json(self) -> dict[str, Any]:
        """Plain numbers, texts and dictionaries; no NaN."""
        return {key: plain(value) for key, value in asdict(self).items()}


def plain(value: Any) -> Any:
    """The same for JSON, which knows no NaN: None in its place, and no more than three decimals."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, float):
        return round(value, 3) if math.isfinite(value) else None
    return value


def percentiles(ages: list[float]) -> dict[str, float]:
    """Seconds to p50, p95, p99 and max in ms; NaN when there are none."""
    if not ages:
        return dict.fromkeys(("p50", "p95", "p99", "max"), math.nan)
    p50, p95, p99, most = np.percentile(np.array(ages) * 1e3, [50, 95, 99, 100])
    return {"p50": float(p50), "p95": float(p95), "p99": float(p99), "max": float(most)}


def process_age() -> float:
    """Seconds since this process was started; where the system does not tell, since this module was imported."""
    try:
        with open("/proc/self/stat", encoding="ascii") as stat, open("/proc/uptime", encoding="ascii") as uptime:
            started = int(stat.read().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
            return float(uptime.read().split()[0]) - started
    except (OSError, ValueError, IndexError):
        return time.time() - IMPORTED_AT


def peak_memory_mb() -> float:
    """The most memory that this process ever had resident, MB."""
    if sys.platform == "win32":
        return _peak_memory_windows_mb()
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6  # bytes there, KiB elsewhere


def resident_mb() -> float:
    """The memory that this process has resident now, MB; where the system does not tell cheaply, NaN."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return math.nan


def _peak_memory_windows_mb() -> float:
    """PeakWorkingSetSize of PROCESS_MEMORY_COUNTERS, its third field, after two 32-bit ones."""
    import ctypes

    counters = (ctypes.c_size_t * 10)()
    counters[0] = ctypes.sizeof(counters)
    api = ctypes.WinDLL("psapi")  # type: ignore[attr-defined,unused-ignore]
    process = ctypes.WinDLL("kernel32").GetCurrentProcess  # type: ignore[attr-defined,unused-ignore]
    process.restype = ctypes.c_void_p
    api.GetProcessMemoryInfo(ctypes.c_void_p(process()), ctypes.byref(counters), ctypes.sizeof(counters))
    return float(counters[1]) / 1e6
