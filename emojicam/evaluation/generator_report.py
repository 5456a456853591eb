"""The figures of the generator as a person reads them.  Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.table import Table


def show(figures: dict[str, Any], console: Console) -> None:
    """Write a row a method, then what was measured of the network alone."""
    table = Table("method", "MSE", "PSNR", "SSIM", "LPIPS-like", "alpha IoU", "who", "in another pose", "emotion")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, one in figures["methods"].items():
        table.add_row(name, *_row(one), end_section=name == list(figures["methods"])[-2])
    console.print(table)
    summary = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in _lines(figures):
        summary.add_row(name, value)
    console.print(summary)


def _row(one: dict[str, float]) -> Iterator[str]:
    yield f"{one['mse']:.5f}"
    yield f"{one['psnr']:.1f} dB" if one["mse"] else ""
    yield f"{one['ssim']:.3f}"
    yield f"{one['lpips_like']:.3f}"
    yield f"{one['alpha_iou']:.3f}"
    yield f"{one['identity_same_pose']:.0%}"
    yield f"{one['identity_top1']:.0%}"
    yield f"{one['emotion_agreement']:.0%}"


def _lines(figures: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "people", f"{figures['people']} in {figures['poses']} poses each, drawn true by {figures['studio']}"
    yield "a picture", f"{figures['ms']:.1f} ms, {figures['side']} px, {figures['runs_on']}"
    response = figures["response"]
    worst = ", ".join(f"{name} {value:.2f}" for name, value in response["worst"].items())
    yield "shapes", f"move what they should: median correlation {response['median']:.2f}; least: {worst}"
    motion = figures["motion"]
    yield (
        "motion",
        f"still {motion['still']:.4f}; a slow turn changes {motion['slow_turn_ratio']:.2f} as much as the studio's",
    )
