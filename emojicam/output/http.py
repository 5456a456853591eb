"""A sink that a browser on this machine can watch, for machines without a virtual camera.

It listens on 127.0.0.1 alone, and its address holds a token that is new at every start: neither another
machine nor another web page that happens to be open can see the pictures.  Nothing here knows of ticks.
"""

from __future__ import annotations

import contextlib
import hmac
import logging
import os
import secrets
import socket
import socketserver
import sys
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import cv2

from ..errors import SinkError
from ..types import Picture
from .fit import check_size

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
PORT = 8090
"the usual second port of an HTTP server, so that it is the same every day"
OWN_NAMES = ("127.0.0.1", "localhost")
"what a browser calls this machine; under any other name it was sent here by a stranger's DNS"
CLIENTS = 8
"connections at a time; each takes a thread"
PATIENCE_S = 5.0
"how long a client may take to ask, or to accept one picture"
UNREAD_BYTES = 256 * 1024
"sent and not yet read by a slow client, at most: two or three pictures at 720p, so that it lags no more than that"
QUALITY = 85
"JPEG, 0..100: without visible blocks at 720p, at some 120 kB a picture"
POLL_S = 0.1
"how often the accepting thread looks whether it is over: what closing may take"
BOUNDARY = "picture"

PAGE = b"""<!doctype html><meta charset="utf-8"><title>EmojiCam</title>
<style>html,body{margin:0;height:100%;background:#111}img{width:100%;height:100%;object-fit:contain}</style>
<img src="stream.mjpg" alt="EmojiCam">
"""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"with every answer; there is deliberately no Access-Control-Allow-Origin among them"


class Http:
    """Serves a page at `/TOKEN/`, MJPEG at `/TOKEN/stream.mjpg`, one picture at `/TOKEN/picture.jpg`.

    `name` is the whole address from the moment it is open.  The output thread swaps one reference a tick;
    a picture becomes a JPEG once, in the thread of the first client that wants it, and not at all without
    one.  A slow client misses pictures and delays nobody.
    """

    def __init__(self, port: int = PORT) -> None:
        """Port 0 takes any that is free."""
        self.name = "http"
        self._port = port
        self._size = (0, 0)
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def encodings(self) -> int:
        """JPEGs made since it was opened."""
        return self._server.newest.encodings if self._server else 0

    def open(self, size: tuple[int, int], fps: float) -> None:
        """Listen.  Raises SinkError if the port is taken."""
        self._size = size
        try:
            self._server = _Server((HOST, self._port), _Client)
        except (OSError, OverflowError) as error:
            raise SinkError(
                f"Cannot serve on port {self._port} of {HOST} ({error}): choose another, as in --sink http:8091."
            ) from error
        self.name = f"http://{HOST}:{self._server.server_port}/{self._server.token}/"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(POLL_S,), name="http")
        self._thread.start()

    def show(self, picture: Picture) -> None:
        """Make it the newest, and wake who is waiting for it."""
        check_size(picture, self._size, self.name)
        if self._server is not None:
            self._server.newest.put(picture)

    def is_watched(self) -> bool:
        """Always: a browser may ask for a single picture at any time."""
        return True

    def close(self) -> None:
        """End all streams, and let the port go."""
        if self._server is None or self._thread is None:
            return
        self._server.newest.end()
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()
        self._server = self._thread = None


class _Newest:
    """The newest picture, as a JPEG for any number of threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._encoding = threading.Lock()
        self._picture: Picture | None = None
        self._count = 0
        self._over = False
        self._encoded = (0, b"")
        self.encodings = 0

    def put(self, picture: Picture) -> None:
        """Show this one from now on."""
        with self._changed:
            self._picture = picture
            self._count += 1
            self._changed.notify_all()

    def end(self) -> None:
        """No more pictures: who waits gets none."""
        with self._changed:
            self._over, self._picture = True, None
            self._changed.notify_all()

    def after(self, seen: int) -> tuple[int, bytes]:
        """The number and the JPEG of the newest picture later than number `seen`; (0, b"") once it is over.

        Waits for one, at most as long as a client has patience.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._count > seen, PATIENCE_S)
        with self._encoding:
            with self._changed:
                count, picture = self._count, self._picture
            if picture is None or count <= seen:
                return 0, b""
            if self._encoded[0] != count:
                self._encoded = count, _jpeg(picture)
                self.encodings += 1
            return self._encoded


class _Server(ThreadingHTTPServer):
    """The listening socket, and the clients' sockets, so that closing can end them."""

    daemon_threads = False
    block_on_close = True
    allow_reuse_address = os.name == "posix"  # a port of a minute ago; on Windows it would be another program's
    request_queue_size = CLIENTS

    def __init__(self, address: tuple[str, int], client: type[BaseHTTPRequestHandler]) -> None:
        self.token = secrets.token_urlsafe(24)
        self.newest = _Newest()
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        super().__init__(address, client)

    def server_bind(self) -> None:
        """Without the look-up of the own host name that `HTTPServer` makes, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Hang up at once on one client too many."""
        with self._lock:
            if len(self._sockets) >= CLIENTS:
                log.info("a ninth client was turned away")
                return False
            self._sockets.add(request)
        return True

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._sockets.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Wake every client's thread, whatever it waits for."""
        with self._lock:
            for client in self._sockets:
                with contextlib.suppress(OSError):
                    client.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle of a picture is no error; anything else is one of ours."""
        if not isinstance(sys.exc_info()[1], OSError):
            log.error("a client could not be served", exc_info=True)


class _Client(BaseHTTPRequestHandler):
    """One connection, in a thread of its own."""

    server: _Server
    timeout = PATIENCE_S
    server_version = "EmojiCam"
    sys_version = ""

    def setup(self) -> None:
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, UNREAD_BYTES)
        super().setup()

    def do_GET(self) -> None:
        """Answer, if the request comes from this machine by its own name and knows the token."""
        what = self._asked_for()
        if what == "":
            self._answer(PAGE, "text/html; charset=utf-8")
        elif what == "picture.jpg":
            self._send_picture()
        elif what == "stream.mjpg":
            self._stream()
        else:
            self._refuse(HTTPStatus.FORBIDDEN if what is None else HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: requests hold the token, and are no events."""

    def _asked_for(self) -> str | None:
        """What comes after the token in the address; None for a stranger."""
        name = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        _, token, what = [*self.path.split("/", 2), "", ""][:3]
        knows = hmac.compare_digest(token.encode(errors="replace"), self.server.token.encode())
        return what if knows and name in OWN_NAMES else None

    def _refuse(self, status: HTTPStatus) -> None:
        self._head(status, "text/plain; charset=utf-8")
        self.wfile.write(f"{status.phrase}\n".encode())

    def _answer(self, body: bytes, kind: str) -> None:
        self._head(HTTPStatus.OK, kind, len(body))
        self.wfile.write(body)

    def _send_picture(self) -> None:
        _, jpeg = self.server.newest.after(0)
        if jpeg:
            self._answer(jpeg, "image/jpeg")
        else:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE)

    def _stream(self) -> None:
        self._head(HTTPStatus.OK, f"multipart/x-mixed-replace; boundary={BOUNDARY}")
        for jpeg in self._pictures():
            part = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
            self.wfile.write(part.encode() + jpeg + b"\r\n")

    def _pictures(self) -> Iterator[bytes]:
        """The newest picture again and again, each at most once, until there are no more."""
        seen, jpeg = self.server.newest.after(0)
        while jpeg:
            yield jpeg
            seen, jpeg = self.server.newest.after(seen)

    def _head(self, status: HTTPStatus, kind: str, length: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for header, value in HEADERS.items():
            self.send_header(header, value)
        self.end_headers()


def _jpeg(picture: Picture) -> bytes:
    bgr = cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2BGR)
    _, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return encoded.tobytes()
