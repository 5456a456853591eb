"""The stream as a browser gets it: over real sockets, with strangers, slow readers and too many readers."""

from __future__ import annotations

import http.client
import re
import socket
import sys
import threading
from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from emojicam.errors import SinkError
from emojicam.output import http as http_module
from emojicam.output.http import CLIENTS, Http
from emojicam.types import Picture, Pixels

SIZE = (320, 180)


def picture(colour: tuple[int, int, int] = (200, 40, 90)) -> Picture:
    return Picture(np.full((SIZE[1], SIZE[0], 3), colour, np.uint8), 0.0)


@pytest.fixture
def sink() -> Iterator[Http]:
    before = set(threading.enumerate())
    sink = Http(0)
    sink.open(SIZE, 30.0)
    yield sink
    sink.close()
    assert not set(threading.enumerate()) - before


def parts(sink: Http) -> tuple[int, str]:
    """Port and token."""
    found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/([\w-]{32})/", sink.name)
    assert found
    return int(found[1]), found[2]


def get(sink: Http, path: str, host: str = "127.0.0.1", method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body."""
    connection = http.client.HTTPConnection("127.0.0.1", parts(sink)[0], timeout=10)
    connection.request(method, path, headers={"Host": host})
    answer = connection.getresponse()
    result = answer.status, dict(answer.getheaders()), answer.read()
    connection.close()
    return result


def decoded(jpeg: bytes) -> Pixels:
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    return np.asarray(image[..., ::-1], np.uint8)


class Watcher:
    """A client of the stream."""

    def __init__(self, sink: Http) -> None:
        port, token = parts(sink)
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.socket.sendall(f"GET /{token}/stream.mjpg HTTP/1.0\r\nHost: localhost:{port}\r\n\r\n".encode())
        self.file = self.socket.makefile("rb")
        while self.file.readline() not in (b"\r\n", b""):
            pass

    def next(self) -> Pixels | None:
        """The next picture of the stream, or None at its end."""
        if not self.file.readline():
            return None
        length = 0
        while (line := self.file.readline()) != b"\r\n":
            if line.startswith(b"Content-Length: "):
                length = int(line.split()[1])
        body = self.file.read(length)
        self.file.readline()
        return decoded(body)

    def close(self) -> None:
        self.file.close()
        self.socket.close()


def test_one_picture_has_its_size_and_colours(sink: Http) -> None:
    sink.show(picture((200, 40, 90)))
    status, headers, body = get(sink, f"/{parts(sink)[1]}/picture.jpg")
    pixels = decoded(body)
    assert (status, headers["Content-Type"], pixels.shape) == (200, "image/jpeg", (180, 320, 3))
    assert np.abs(pixels.astype(int) - (200, 40, 90)).max() <= 4


def test_the_page_shows_the_stream(sink: Http) -> None:
    status, headers, body = get(sink, f"/{parts(sink)[1]}/")
    assert status == 200
    assert headers["Content-Type"].startswith("text/html")
    assert b'src="stream.mjpg"' in body


def test_the_stream_goes_on_with_every_picture(sink: Http) -> None:
    sink.show(picture((0, 0, 0)))
    watcher = Watcher(sink)
    for level in range(0, 250, 25):
        sink.show(picture((level, 128, 128)))
        while (seen := watcher.next()) is not None and abs(int(seen[90, 160, 0]) - level) > 4:
            pass
        assert seen is not None
    watcher.close()


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        pytest.param("/{token}/picture.jpg", "localhost", 200, id="localhost"),
        pytest.param("/{token}/picture.jpg", "127.0.0.1:8090", 200, id="through a tunnel"),
        pytest.param("/", "127.0.0.1", 403, id="no token"),
        pytest.param("/picture.jpg", "127.0.0.1", 403, id="no token, a name"),
        pytest.param("/stream.mjpg", "127.0.0.1", 403, id="no token, the stream"),
        pytest.param("//picture.jpg", "127.0.0.1", 403, id="an empty token"),
        pytest.param("/{wrong}/picture.jpg", "127.0.0.1", 403, id="a wrong token"),
        pytest.param("/{short}/picture.jpg", "127.0.0.1", 403, id="half a token"),
        pytest.param("/\u00e9/picture.jpg", "127.0.0.1", 403, id="a token that is not ASCII"),
        pytest.param("/picture.jpg?{token}", "127.0.0.1", 403, id="the token elsewhere"),
        pytest.param("/{token}/picture.jpg", "evil.example", 403, id="rebound DNS"),
        pytest.param("/{token}/picture.jpg", "evil.example:80", 403, id="rebound DNS, a port"),
        pytest.param("/{token}/picture.jpg", "", 403, id="no host"),
        pytest.param("/{token}/other", "127.0.0.1", 404, id="nothing there"),
        pytest.param("/{token}/../../etc/passwd", "127.0.0.1", 404, id="no files"),
    ],
)
def test_only_who_has_the_token_gets_a_picture(sink: Http, path: str, host: str, status: int) -> None:
    sink.show(picture())
    token = parts(sink)[1]
    asked = path.format(token=token, wrong=token[::-1], short=token[:16])
    port = parts(sink)[0]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client, client.makefile("rb") as answer:
        client.sendall(f"GET {asked} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
        text = answer.read()
    assert int(text.split()[1]) == status
    assert (b"\xff\xd8" in text) == (status == 200)


def test_no_answer_invites_another_origin(sink: Http) -> None:
    sink.show(picture())
    token = parts(sink)[1]
    for path in (f"/{token}/", f"/{token}/picture.jpg", "/wrong/", f"/{token}/nothing"):
        _, headers, _ = get(sink, path)
        assert not [name for name in headers if name.lower().startswith("access-control")]
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("method", ["POST", "PUT", "OPTIONS", "DELETE"])
def test_nothing_but_get_is_answered(sink: Http, method: str) -> None:
    assert get(sink, f"/{parts(sink)[1]}/picture.jpg", method=method)[0] == 501


def test_the_token_is_new_at_every_start() -> None:
    tokens = set()
    for _ in range(3):
        sink = Http(0)
        sink.open(SIZE, 30.0)
        tokens.add(parts(sink)[1])
        sink.close()
    assert len(tokens) == 3


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has only one loopback address")
def test_it_listens_on_this_machine_alone(sink: Http) -> None:
    with socket.socket() as other:  # nobody holds the port on the machine's other addresses
        other.bind(("127.0.0.2", parts(sink)[0]))


def test_a_picture_is_encoded_once_for_all_and_not_at_all_for_none(sink: Http) -> None:
    for _ in range(50):
        sink.show(picture())
    assert sink.encodings == 0
    for _ in range(5):
        get(sink, f"/{parts(sink)[1]}/picture.jpg")
    assert sink.encodings == 1
    watchers = [Watcher(sink) for _ in range(4)]
    for watcher in watchers:
        watcher.next()
    assert sink.encodings == 1
    for watcher in watchers:
        watcher.close()


def test_a_client_that_does_not_read_delays_nobody(sink: Http) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)
    sink.show(Picture(noise, 0.0))
    lazy, keen = Watcher(sink), Watcher(sink)
    for level in range(200):
        pixels = noise.copy()
        pixels[:20] = level
        sink.show(Picture(pixels, 0.0))
        assert keen.next() is not None
    sink.show(picture((1, 2, 3)))
    while (seen := keen.next()) is not None and seen[90, 160].max() > 10:
        pass
    assert seen is not None
    keen.close()
    lazy.close()


def test_one_client_too_many_is_turned_away(sink: Http) -> None:
    sink.show(picture())
    watchers = [Watcher(sink) for _ in range(CLIENTS)]
    assert all(watcher.next() is not None for watcher in watchers)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        get(sink, f"/{parts(sink)[1]}/")
    watchers.pop().close()
    for level in range(1000):  # the place is free once the next pictures find nobody there
        sink.show(picture((level % 256, 0, 0)))
        try:
            assert get(sink, f"/{parts(sink)[1]}/")[0] == 200
            break
        except (http.client.RemoteDisconnected, ConnectionError):
            continue
    else:
        pytest.fail("a place never became free")
    for watcher in watchers:
        watcher.close()


@pytest.mark.timeout(60)
def test_closing_ends_every_connection_and_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of clients that would be waited for for an hour."""
    monkeypatch.setattr(http_module, "PATIENCE_S", 3600.0)
    monkeypatch.setattr("emojicam.output.http._Client.timeout", 3600.0)
    before = set(threading.enumerate())
    sink = Http(0)
    sink.open(SIZE, 30.0)
    port, _ = parts(sink)
    sink.show(picture())
    watcher = Watcher(sink)
    assert watcher.next() is not None
    silent = socket.create_connection(("127.0.0.1", port), timeout=10)
    waiting = Watcher(sink)  # answered, so that the one before it has been accepted too
    sink.close()
    assert not set(threading.enumerate()) - before
    while waiting.next() is not None:
        pass
    assert watcher.next() is None
    assert silent.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=10)
    for client in (watcher, silent, waiting):
        client.close()


def test_a_taken_port_is_a_sentence(sink: Http) -> None:
    port = parts(sink)[0]
    with pytest.raises(SinkError, match=f"port {port} .* --sink http:"):
        Http(port).open(SIZE, 30.0)


def test_the_same_port_serves_again_at_once(sink: Http) -> None:
    watcher = Watcher(sink)
    sink.close()
    again = Http(parts(sink)[0])
    again.open(SIZE, 30.0)
    again.show(picture())
    assert get(again, f"/{parts(again)[1]}/picture.jpg")[0] == 200
    again.close()
    watcher.close()


def test_a_picture_of_another_size_is_refused(sink: Http) -> None:
    with pytest.raises(SinkError, match="320x180 and got one of 10x10"):
        sink.show(Picture(np.zeros((10, 10, 3), np.uint8), 0.0))
