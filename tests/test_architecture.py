"""The package keeps its shape.  Reads the source; knows nothing of what it does."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "emojicam"

ORDER = (
    {
        "clock", "demand", "errors", "files", "flow", "heap", "holders", "meter", "resources", "settings", "status",
        "types", "infer.onnx", "persona.persona",
    },
    {"skialoader"},
    {"capture", "chart", "infer", "render", "output"},
    {"persona"},
    {"calibration", "session", "stickers", "testing", "training"},
    {"app"},
    {"analysis", "bench", "control", "devices", "doctor", "evaluation"},
    {"remote"},
    {"ui"},
    {"cli"},
    {"__main__"},
)  # fmt: skip
"what may be imported by whatever comes later; a folder counts as one, and its modules may import one another"

SEALED_OFF = {
    "flow": {"errors", "clock", "meter"},
    "clock": set[str](),
    "meter": set[str](),
    "errors": set[str](),
    "types": set[str](),
}
"modules that know even less than their place in the order allows: all that they may import"

HEAVY = {"av", "cv2", "mediapipe", "moderngl", "onnxruntime", "pyvirtualcam", "PySide6", "skia", "torch"}
"libraries that take a noticeable time to import"

NEVER_AT_IMPORT = {
    "emojicam.training",
    "emojicam.testing",
    "mediapipe",
    "onnx",
    "pyarrow",
    "tflite",
    "PySide6",
    "torch",
}
"what running must never need: optional extras, and what only builds or tests EmojiCam"

NETWORK = {
    "ftplib", "http", "multiprocessing.connection", "requests", "socket", "socketserver", "ssl", "urllib", "urllib3",
}  # fmt: skip
MAY_OPEN_SOCKETS = {
    "output.http": "the sink that a browser on the same machine looks at",
    "remote": "takes orders from the same user's other programs, through a file of the system and never a port",
}

MAY_PRINT = {"cli", "__main__"}
MAY_SLEEP = {"clock"}
MAY_START_THREADS = {
    "flow": "the crew: one for each stage; and workers that look ahead beside one",
    "output.output": "lives as long as the camera device, whatever becomes of the crew",
    "output.recorder": "an encoder or a disk may be slow, and no tick waits for them",
    "output.replay": "encoding takes longer than a tick may",
    "capture.camera": "a driver may hang in opening and in reading",
    "capture.microphone": "a microphone is listened to while it may hang, or be pulled out",
    "output.pipewire": "a pipe to another program may be full; and one listens to who looks on",
    "output.http": "the standard library's server has one for each browser that looks on",
    "render.clay.booth": "a graphics driver is used by the thread that opened it, and by no other",
    "app": "films, while whoever asked for it goes on",
    "bench": "looks at the memory while the app runs",
    "remote": "waits for orders while the app runs",
    "ui.keys.windows": "Windows sends keys to the thread that asked for them, if it waits for them",
}
MAY_POOL_THREADS = {
    "control": "what takes time is made ready beside the stages, order after order",
    "ui.background": "work that the window does not wait for",
    "ui.glimpses": "several cameras are opened at once, and each may hang",
}
MAY_SEE_BOTH = {"render.compose", "render.renderer"}
"the modules in render that see what was tracked; all others draw from numbers"


class Module:
    """One source file, parsed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text("utf-8"))
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        "as in `render.compose`; the package itself is the empty name"
        self._folder = ["emojicam", *parts[:-1]]

    @cached_property
    def place(self) -> str:
        """What it counts as in ORDER: its folder, or itself."""
        return self.name if any(self.name in row for row in ORDER) else self.name.split(".")[0]

    @cached_property
    def imports(self) -> set[str]:
        """Every module imported anywhere in it, by its full name."""
        return {name for node in ast.walk(self.tree) for name in self._imported(node)}

    @cached_property
    def imports_at_once(self) -> set[str]:
        """What is imported as soon as it is: not inside a function, and not for the type checker alone."""
        return {name for node in _outside_functions(self.tree) for name in self._imported(node)}

    @cached_property
    def neighbours(self) -> set[str]:
        """The modules of this package that it imports, as names like `render.compose`."""
        return {name.removeprefix("emojicam.") for name in self.imports if name.startswith("emojicam.")}

    def _imported(self, node: ast.AST) -> Iterator[str]:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = self._folder[: len(self._folder) + 1 - node.level] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            yield from (_module_of(source, alias.name) for alias in node.names)

    def types(self) -> Iterator[tuple[str, int]]:
        """What it takes from `types`, and the line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module in ("types", "emojicam.types"):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.Attribute) and ast.unparse(node.value).split(".")[-1] == "types":
                yield node.attr, node.lineno

    def calls(self) -> Iterator[tuple[str, int]]:
        """What it calls, as written ("time.sleep"), and the line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield ast.unparse(node.func), node.lineno


def _module_of(source: str, name: str) -> str:
    """What `from source import name` imports: a module of ours called that, or the source."""
    inside = ROOT.joinpath(*source.split("."), name)
    ours = source.startswith("emojicam") and (inside.is_dir() or inside.with_suffix(".py").exists())
    return f"{source}.{name}" if ours else source


def _outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from _outside_functions(child)


MODULES = [Module(path) for path in sorted(PACKAGE.rglob("*.py"))]
AT_RUN_TIME = [module for module in MODULES if not module.name.startswith("training")]


def _begins_with(name: str, folders: set[str]) -> bool:
    return any(name == folder or name.startswith(folder + ".") for folder in folders)


def _place(name: str) -> str:
    return next((place for row in ORDER for place in row if place == name), name.split(".")[0])


def _rank(place: str) -> int:
    return next((rank for rank, row in enumerate(ORDER) if place in row), -1)


def test_the_package_was_found() -> None:
    assert {"types", "session", "render.compose"} <= {module.name for module in MODULES}


def test_every_module_has_a_place_in_the_order() -> None:
    lost = [module.name for module in MODULES if module.name and _rank(module.place) < 0]
    assert not lost, "say in ORDER what may import them"


def test_imports_point_one_way() -> None:
    assert [
        f"{module.name} imports {other}"
        for module in MODULES
        for other in module.neighbours
        if _place(other) != module.place and _rank(_place(other)) >= max(1, _rank(module.place))
    ] == []


def test_what_knows_nothing_of_video_imports_nothing_of_it() -> None:
    assert [
        f"{module.name} imports {other}"
        for module in MODULES
        for other in module.neighbours - SEALED_OFF.get(module.name, module.neighbours)
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    tests = [path for path in (ROOT / "tests").rglob("*.py") if path.name != "__init__.py"]
    assert [
        str(path.relative_to(ROOT))
        for path in [*PACKAGE.rglob("*.py"), *tests]
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ] == []


def test_functions_fit_in_a_glance() -> None:
    assert [
        f"{module.path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for module in MODULES
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= 40
    ] == []


def test_only_compose_makes_pictures() -> None:
    makers = {module.name for module in MODULES for name, _ in module.calls() if name.split(".")[-1] == "Picture"}
    assert makers == {"render.compose"}


def test_no_sink_has_ever_heard_of_a_frame() -> None:
    assert _mentions({"Frame", "Tracked", "Face"}, in_={"output"}) == []


def test_whoever_films_or_tracks_has_never_heard_of_a_picture() -> None:
    assert _mentions({"Picture"}, in_={"capture", "infer", "persona"}) == []


def test_a_style_draws_from_numbers() -> None:
    assert _mentions({"Frame", "Tracked", "Picture"}, in_={"render"}, but=MAY_SEE_BOTH) == []


def test_only_compose_copies_what_the_camera_saw() -> None:
    assert [
        f"{module.name}:{node.lineno}"
        for module in MODULES
        if _begins_with(module.name, {"render", "output", "session", "app"}) and module.name != "render.compose"
        for node in _taken_from_frames(module.tree)
    ] == []


def _taken_from_frames(tree: ast.AST) -> list[ast.Attribute]:
    """Where the pixels of a frame are taken, but for where only their shape is looked at."""
    only_measured = {
        id(part)
        for node in ast.walk(tree)
        for part in (
            [node.value]
            if isinstance(node, ast.Attribute) and node.attr == "shape"
            else node.args[:1]
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Fit.of"
            else []
        )
    }
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node).endswith("frame.pixels")
        and id(node) not in only_measured
    ]


def test_only_the_command_line_prints_and_exits() -> None:
    ends = {"print", "sys.exit", "exit", "quit", "os._exit", "SystemExit"}
    assert _calls(ends, but=MAY_PRINT) == []


def test_only_the_clock_sleeps() -> None:
    assert _calls({"time.sleep", "sleep"}, but=MAY_SLEEP) == []


def test_threads_are_started_by_few_and_are_named_and_joined() -> None:
    starts = {"threading.Thread", "Thread", "threading.Timer", "Timer", "_thread.start_new_thread"}
    assert _calls(starts, but=MAY_START_THREADS) == []
    starters = {name: Module(PACKAGE.joinpath(*name.split(".")).with_suffix(".py")) for name in MAY_START_THREADS}
    assert [
        f"{name}:{node.lineno}"
        for name, module in starters.items()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "threading.Thread"
        if "name" not in {keyword.arg for keyword in node.keywords}
    ] == []
    assert [
        name for name, module in starters.items() if not any(call.endswith("thread.join") for call, _ in module.calls())
    ] == []


def test_pools_of_threads_are_made_by_few_and_are_shut_down() -> None:
    assert _calls({"ThreadPoolExecutor", "ProcessPoolExecutor"}, but=MAY_POOL_THREADS) == []
    owners = {name: Module(PACKAGE.joinpath(*name.split(".")).with_suffix(".py")) for name in MAY_POOL_THREADS}
    assert [
        name for name, module in owners.items() if not any(call.endswith(".shutdown") for call, _ in module.calls())
    ] == []


def test_running_needs_nothing_optional() -> None:
    assert [
        f"{module.name} imports {other}"
        for module in AT_RUN_TIME
        if not _begins_with(module.name, {"ui", "testing"})
        for other in module.imports_at_once
        if _begins_with(other, NEVER_AT_IMPORT)
    ] == []


def test_nothing_but_the_command_line_knows_the_panel() -> None:
    assert [
        module.name
        for module in MODULES
        if not _begins_with(module.name, {"ui", "cli"})
        for other in module.imports
        if _begins_with(other, {"emojicam.ui", "PySide6"})
    ] == []


def test_nothing_speaks_to_the_network() -> None:
    assert [
        f"{module.name} imports {other}"
        for module in AT_RUN_TIME
        if module.name not in MAY_OPEN_SOCKETS
        for other in module.imports
        if _begins_with(other, NETWORK)
    ] == []


def test_help_is_instant() -> None:
    script = (
        "import runpy, sys\nsys.argv = ['emojicam', '--help']\n"
        "try: runpy.run_module('emojicam', run_name='__main__')\n"
        "except SystemExit as end: code = end.code\n"
        f"print(sorted({HEAVY} & set(sys.modules)), code, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert "usage: emojicam" in done.stdout
    assert done.stderr.strip() == "[] 0"


def _mentions(words: set[str], *, in_: set[str], but: Collection[str] = ()) -> list[str]:
    return [
        f"{module.name}:{line} {word}"
        for module in MODULES
        if _begins_with(module.name, in_) and module.name not in but
        for word, line in module.types()
        if word in words
    ]


def _calls(names: set[str], *, but: Collection[str]) -> list[str]:
    return [
        f"{module.name}:{line} {name}"
        for module in AT_RUN_TIME
        if not {module.name, module.place} & {*but}
        for name, line in module.calls()
        if name in names
    ]
