"""Headless Chromium on a page of ours, driven through its own debugging pipe.  Knows nothing of cameras.

https://chromedevtools.github.io/devtools-protocol/: one JSON object a message, each closed by a zero byte.
"""

from __future__ import annotations

import base64
import fcntl
import http.server
import json
import os
import select
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent / "page.html"
STARTING_S = 90.0
"s for Chromium to start and to answer for the first time: the guest has one CPU"
NICE = 10
"of 19, how far Chromium stands back: it draws without a GPU, and on the guest's one CPU it takes turns with the camera"
LOADED = "location.href !== 'about:blank' && document.readyState === 'complete'"
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--window-size=1280,900",
    "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required", "--no-first-run",
    "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions",
)  # fmt: skip
"the fake UI grants the camera without asking; it does not fake the camera"


class Pages(http.server.ThreadingHTTPServer):
    """Serves the page on 127.0.0.1, where a browser lets it film, and keeps the pictures that the page sends."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Request)
        self.pictures: list[tuple[str, bytes]] = []
        "what the page says of it, and the bytes"


class _Request(http.server.BaseHTTPRequestHandler):
    server: Pages

    def log_message(self, *_: object) -> None:
        """Silent."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/" else 404)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        if self.path == "/":
            self.wfile.write(PAGE.read_bytes())

    def do_POST(self) -> None:
        self.server.pictures.append((Path(self.path).name, self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()


class Browser:
    """Chromium with one page; `attach` comes first, `close` last."""

    def __init__(self, url: str, profile: str) -> None:
        program = shutil.which("chromium")
        assert program, "needs chromium"
        (self._answers, theirs_out), (theirs_in, self._orders) = os.pipe(), os.pipe()
        self.process = _start(program, theirs_in, theirs_out, profile, url)
        os.close(theirs_in)
        os.close(theirs_out)
        self._said = b""
        self._count = 0
        self._session: str | None = None

    def call(self, function: str, *arguments: object, timeout: float = 60.0) -> Any:
        """What the page's function returns, awaited."""
        return self._evaluate(f"{function}({', '.join(map(json.dumps, arguments))})", timeout)

    def start(self, function: str, *arguments: object) -> None:
        """Call the page's function and let it run."""
        self._evaluate(f"void {function}({', '.join(map(json.dumps, arguments))})", 60.0)

    def screenshot(self) -> bytes:
        """The page as a PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot", {"format": "png"}, 60.0)["data"])

    def close(self) -> None:
        """End it."""
        os.close(self._orders)
        os.close(self._answers)
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def attach(self) -> None:
        """Wait for the page, until it is loaded."""
        until = time.monotonic() + STARTING_S
        while True:
            found = self._ask("Target.getTargets", {}, until - time.monotonic())["targetInfos"]
            pages = [
                target["targetId"] for target in found if target["type"] == "page" and "127.0.0.1" in target["url"]
            ]
            if pages:
                break
            assert time.monotonic() < until, "Chromium opens no page"
        asked = {"targetId": pages[0], "flatten": True}
        self._session = self._ask("Target.attachToTarget", asked, until - time.monotonic())["sessionId"]
        while not self._evaluate(LOADED, until - time.monotonic()):
            assert time.monotonic() < until, "the page does not load"

    def _evaluate(self, expression: str, timeout: float) -> Any:
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True, "userGesture": True}
        answer = self._ask("Runtime.evaluate", asked, timeout)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def _ask(self, method: str, parameters: dict[str, Any], timeout: float) -> Any:
        self._count += 1
        order = {"id": self._count, "method": method, "params": parameters}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        until = time.monotonic() + timeout
        while True:
            answer = self._next(until)
            if answer.get("id") == self._count:
                assert "error" not in answer, answer["error"]
                return answer["result"]

    def _next(self, until: float) -> dict[str, Any]:
        """The next message."""
        while b"\0" not in self._said:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, until - time.monotonic()))
            assert ready, "Chromium does not answer"
            more = os.read(self._answers, 1 << 20)
            assert more, f"Chromium has ended: {self.process.wait(10)}"
            self._said += more
        message, _, self._said = self._said.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


def _start(program: str, orders: int, answers: int, profile: str, url: str) -> subprocess.Popen[bytes]:
    """Chromium reads from descriptor 3 and writes to 4, so these are moved out of the way first."""
    high = [fcntl.fcntl(one, fcntl.F_DUPFD, 10) for one in (orders, answers)]
    words = ["bash", "-c", f'exec "$@" 3<&{high[0]} 4>&{high[1]}', "bash"]
    words += ["nice", "-n", str(NICE), program, *SWITCHES, f"--user-data-dir={profile}", url]
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=high)
    for one in high:
        os.close(one)
    return process


@contextmanager
def chromium() -> Iterator[tuple[Browser, Pages]]:
    """Chromium with the page loaded, and the server that it sends its pictures to."""
    with Pages() as pages, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        threading.Thread(target=pages.serve_forever, daemon=True).start()
        browser = Browser(f"http://127.0.0.1:{pages.server_port}/", profile)
        try:
            browser.attach()
            yield browser, pages
        finally:
            browser.close()
            pages.shutdown()
