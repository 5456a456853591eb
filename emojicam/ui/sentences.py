"""What the core says in English, said again in the user's language.  The core knows nothing of it.

A sentence that comes here was made of a template, its holes filled in.  It is read by the catalogue of templates, and
said with their translations: what the holes hold may be sentences themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

CONTEXT = "Sentences"
HOLE = re.compile(r"\{(\w+)\}")
ISOLATED, FROM_THE_RIGHT = "\u2068{}\u2069", "\u200f"
"Unicode's marks: around a name, which keeps its own direction so; before a sentence, which may begin with a name"
REMEMBERED = 10_000
"texts and parts of texts: the same few are said again and again"
MOST = 40
"points in a text that is taken apart: one with more is a long list, or nothing that we said"
POINTS = re.compile(r"[.?;:,] ")

CATALOGUE: tuple[object, ...] = (
    # app
    QT_TRANSLATE_NOOP(
        "Sentences", "Unexpected error, {kind}: {error}; run again with --verbose and report what it prints."
    ),
    # capture
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} sends no pictures any more; plug it in again."),
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} is gone; plug it in again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The camera {name} gets no picture from the program that should send it; start that first."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} is in use by {programs}; close that and try again."),
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} opens but sends no picture; {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} does not open; {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "close other programs that may use it, or plug it in again"),
    QT_TRANSLATE_NOOP(
        "Sentences", "allow it when macOS asks, or in System Settings, Privacy & Security, Camera, and try again"
    ),
    QT_TRANSLATE_NOOP("Sentences", "allow desktop apps in Settings, Privacy & security, Camera, then {remedy}"),
    QT_TRANSLATE_NOOP("Sentences", "The camera {name} cannot be used: {why}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no camera {name} here; plug it in, or choose one of {names}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "There is no camera here; plug one in, or try the synthetic actor with --source card."
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no camera {name} here, nor any other; plug one in, or try --source card."),
    QT_TRANSLATE_NOOP("Sentences", "it is a virtual camera that EmojiCam writes to, not a lens"),
    QT_TRANSLATE_NOOP("Sentences", "choose another camera"),
    QT_TRANSLATE_NOOP("Sentences", "no program sends a picture to this virtual camera"),
    QT_TRANSLATE_NOOP("Sentences", "start the one that should"),
    QT_TRANSLATE_NOOP("Sentences", "it takes pictures in instead of giving them"),
    QT_TRANSLATE_NOOP("Sentences", "you may not open it"),
    QT_TRANSLATE_NOOP("Sentences", "run `sudo usermod -aG video $USER` and log in again"),
    QT_TRANSLATE_NOOP("Sentences", "it is in use by {programs}"),
    QT_TRANSLATE_NOOP("Sentences", "close that and try again"),
    QT_TRANSLATE_NOOP("Sentences", "another program"),
    QT_TRANSLATE_NOOP("Sentences", "the system does not open it ({error})"),
    QT_TRANSLATE_NOOP("Sentences", "plug it in again"),
    QT_TRANSLATE_NOOP("Sentences", "Camera {n}, if there is one"),
    QT_TRANSLATE_NOOP("Sentences", "No microphone can be heard; plug one in or allow it in your system's settings."),
    QT_TRANSLATE_NOOP("Sentences", "The microphone went away; the clip goes on without sound."),
    QT_TRANSLATE_NOOP("Sentences", "{path} holds no picture that can be decoded; convert or copy it anew."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is {width}x{height} pixels, too small to hold a face; use a video of at least {least}x{least}.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} may not be read; give yourself the right to read it and its folder."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is not a video, or its beginning or end is missing; play it in a video player, or copy it anew.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a text file; name a video."),
    QT_TRANSLATE_NOOP("Sentences", "There is no file {path}; check its name and folder."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a folder; name one video in it."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a device, not a video file; name a file."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is empty; copy or record it anew."),
    QT_TRANSLATE_NOOP("Sentences", "{path} has no picture, only sound or data; name a video."),
    # control
    QT_TRANSLATE_NOOP("Sentences", "{setting} cannot be changed while it runs; end it and start it anew."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is being recorded already; stop that first."),
    QT_TRANSLATE_NOOP("Sentences", "There is nothing to record while it is off; switch it on first."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is being recorded."),
    QT_TRANSLATE_NOOP("Sentences", "This run keeps no replay; open the panel, which does: emojicam"),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was recorded: your emoji was not in the picture yet."),
    QT_TRANSLATE_NOOP("Sentences", "Cannot record to {name}: a clip's name ends in {endings}."),
    QT_TRANSLATE_NOOP("Sentences", "The folder {path} cannot be made ({error}); choose another one."),
    # doctor
    QT_TRANSLATE_NOOP("Sentences", "There is none for {system}."),
    QT_TRANSLATE_NOOP("Sentences", "Show your emoji in a browser window and share that: emojicam run --sink http"),
    QT_TRANSLATE_NOOP("Sentences", "The driver is loaded, but has no camera."),
    QT_TRANSLATE_NOOP("Sentences", "You may not open {path}."),
    QT_TRANSLATE_NOOP("Sentences", "{name} ({path}) lacks exclusive_caps, so Chrome, Zoom and Teams do not list it."),
    QT_TRANSLATE_NOOP("Sentences", "{path} works, but is called “{name}”: choose that in your calls, or rename it."),
    QT_TRANSLATE_NOOP("Sentences", "See below first."),
    QT_TRANSLATE_NOOP("Sentences", "Close {programs} first."),
    QT_TRANSLATE_NOOP("Sentences", "This takes away the other virtual cameras."),
    QT_TRANSLATE_NOOP("Sentences", "Join the group “video”:"),
    QT_TRANSLATE_NOOP("Sentences", "Then log out and in again."),
    QT_TRANSLATE_NOOP("Sentences", "{programs} has it open"),
    QT_TRANSLATE_NOOP("Sentences", "Another program has it open"),
    QT_TRANSLATE_NOOP("Sentences", "{what}, and shows its own pictures on it."),
    QT_TRANSLATE_NOOP("Sentences", "Close {programs}."),
    QT_TRANSLATE_NOOP("Sentences", "that program"),
    QT_TRANSLATE_NOOP("Sentences", "The camera will be gone: the driver is barred."),
    QT_TRANSLATE_NOOP("Sentences", "Chrome, Zoom and Teams will not list the camera."),
    QT_TRANSLATE_NOOP("Sentences", "The camera will come back, but not as it should be."),
    QT_TRANSLATE_NOOP("Sentences", "The camera will be gone."),
    QT_TRANSLATE_NOOP("Sentences", "Linux {version} may start then, and the driver has not been built for it."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Add to configuration.nix and rebuild: boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Install v4l2loopback; its page says how: {page}."),
    QT_TRANSLATE_NOOP("Sentences", "It is in the repository RPM Fusion (free); see rpmfusion.org if it is not found."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Then restart, and choose the new kernel in the boot menu if it does not start by itself."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Install your distribution's ordinary desktop kernel."),
    QT_TRANSLATE_NOOP("Sentences", "Update it, or, where your distribution has none that is newer, build it:"),
    QT_TRANSLATE_NOOP(
        "Sentences", "v4l2loopback {version} is loaded, but Linux {linux} needs {needed} or later: it may fail."
    ),
    QT_TRANSLATE_NOOP("Sentences", "v4l2loopback {version} is installed, but not loaded."),
    QT_TRANSLATE_NOOP("Sentences", "v4l2loopback is not loaded."),
    QT_TRANSLATE_NOOP("Sentences", "Secure Boot keeps it out; see below."),
    QT_TRANSLATE_NOOP("Sentences", "v4l2loopback, which makes virtual cameras, is missing."),
    QT_TRANSLATE_NOOP("Sentences", "Secure Boot is on: run emojicam doctor again afterwards."),
    QT_TRANSLATE_NOOP(
        "Sentences", "v4l2loopback {version} is too old for Linux {linux}, which needs {needed} or later."
    ),
    QT_TRANSLATE_NOOP("Sentences", "v4l2loopback {version} has not been built for Linux {linux}"),
    QT_TRANSLATE_NOOP("Sentences", "Install your kernel's headers first."),
    QT_TRANSLATE_NOOP("Sentences", "{what}: its headers are missing."),
    QT_TRANSLATE_NOOP("Sentences", "Build it; if that fails, {path} says why."),
    QT_TRANSLATE_NOOP("Sentences", "It is on, and has yet to be told to accept the driver's key."),
    QT_TRANSLATE_NOOP("Sentences", "It is on, and does not accept the driver's key."),
    QT_TRANSLATE_NOOP("Sentences", "choose “Enroll MOK” in the blue menu and give that password"),
    QT_TRANSLATE_NOOP("Sentences", "Restart, {what}."),
    QT_TRANSLATE_NOOP("Sentences", "Think of a password for it:"),
    QT_TRANSLATE_NOOP("Sentences", "Then restart, {what}."),
    QT_TRANSLATE_NOOP("Sentences", "Plug one in; EmojiCam can also film its synthetic actor:"),
    QT_TRANSLATE_NOOP("Sentences", "None was found."),
    QT_TRANSLATE_NOOP("Sentences", "Reinstall EmojiCam."),
    QT_TRANSLATE_NOOP("Sentences", "It cannot be loaded: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "Close {programs} if EmojiCam gets no picture."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is in use by {programs}."),
    QT_TRANSLATE_NOOP("Sentences", "{programs} is filming with one of the cameras."),
    QT_TRANSLATE_NOOP("Sentences", "They do not run: {error}."),
    QT_TRANSLATE_NOOP("Sentences", "({names} was tried too, but cannot be used.)"),
    QT_TRANSLATE_NOOP("Sentences", "A face takes {ms} ms on the processor.{more}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "Close what keeps the processor busy, or ask for fewer pictures a second: emojicam run --fps 15"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{what} That is too slow for 30 pictures a second."),
    QT_TRANSLATE_NOOP("Sentences", "There is an NVIDIA card, but it cannot be used (CUDA)."),
    QT_TRANSLATE_NOOP(
        "Sentences", "EmojiCam is at its best on the processor. For the card as well, install NVIDIA's libraries:"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{what}; the style clay is sharpest with it, classic does not need it."),
    QT_TRANSLATE_NOOP("Sentences", "Install your graphics card's driver, or Mesa's."),
    QT_TRANSLATE_NOOP("Sentences", "Install your graphics card's driver."),
    QT_TRANSLATE_NOOP("Sentences", "There is none, so EmojiCam runs without its panel."),
    QT_TRANSLATE_NOOP("Sentences", "Start it in a terminal:"),
    QT_TRANSLATE_NOOP("Sentences", "Install {names}."),
    QT_TRANSLATE_NOOP("Sentences", "It cannot show EmojiCam's panel: {names} is missing."),
    QT_TRANSLATE_NOOP("Sentences", "This desktop shows no icons of running programs."),
    QT_TRANSLATE_NOOP("Sentences", "Keep EmojiCam's panel open."),
    QT_TRANSLATE_NOOP("Sentences", "Install GNOME's AppIndicator extension."),
    QT_TRANSLATE_NOOP("Sentences", "Then log out and in again, and switch on AppIndicator in Extensions."),
    QT_TRANSLATE_NOOP("Sentences", "GNOME shows no icons of running programs."),
    QT_TRANSLATE_NOOP("Sentences", "Only {n} GB free."),
    QT_TRANSLATE_NOOP("Sentences", "Make room before you record."),
    QT_TRANSLATE_NOOP("Sentences", "This is Linux inside Windows (WSL), which has no cameras."),
    QT_TRANSLATE_NOOP("Sentences", "{kernel} lacks the drivers for cameras."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Install and run EmojiCam in Windows itself, with OBS Studio for its virtual camera."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{kernel} cannot load drivers (no CONFIG_MODULES), and a virtual camera takes one."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{kernel} was built without support for cameras, real or virtual (no CONFIG_MEDIA_SUPPORT)."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{kernel} was built without support for cameras and cannot load drivers, so no virtual camera can "
        "exist while it runs (no CONFIG_MEDIA_SUPPORT, no CONFIG_MODULES).",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It is none of this system's own kernels: who set up this virtual machine or container chose it. "
        "Have it started with an ordinary kernel, such as that of Debian's package linux-image-amd64, or use "
        "EmojiCam on another computer.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "This is a container; the drivers of {kernel} belong to the machine around it."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Load v4l2loopback there, and start the container with its device, such as --device /dev/video10:"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{kernel} is running, but an update has replaced its drivers."),
    QT_TRANSLATE_NOOP("Sentences", "The drivers of {kernel} are not here (/lib/modules/{kernel})."),
    QT_TRANSLATE_NOOP("Sentences", "Install OBS Studio 30 or later from obsproject.com."),
    QT_TRANSLATE_NOOP("Sentences", "Start OBS's virtual camera once, allow what macOS asks for, then stop it:"),
    QT_TRANSLATE_NOOP("Sentences", "It is missing; EmojiCam shows its pictures on OBS's virtual camera."),
    QT_TRANSLATE_NOOP("Sentences", "OBS {version} is too old; EmojiCam needs 30 or later."),
    QT_TRANSLATE_NOOP("Sentences", "macOS waits for you to allow OBS's camera."),
    QT_TRANSLATE_NOOP("Sentences", "OBS's camera has not been set up yet."),
    QT_TRANSLATE_NOOP("Sentences", "Allow OBS under “{where}” in the window that this opens:"),
    QT_TRANSLATE_NOOP("Sentences", "Open a terminal as administrator, and run emojicam doctor --fix there."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It takes an administrator, and neither sudo nor pkexec is here: run the commands as root yourself.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{command} failed (status {n}); the rest was not run."),
    QT_TRANSLATE_NOOP("Sentences", "This package cannot use cameras at all."),
    QT_TRANSLATE_NOOP("Sentences", "Install it in another way."),
    QT_TRANSLATE_NOOP("Sentences", "It may not use cameras."),
    QT_TRANSLATE_NOOP("Sentences", "It may not see virtual cameras."),
    QT_TRANSLATE_NOOP("Sentences", "It gets its cameras from PipeWire, which may overlook a virtual one."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "If Firefox does not list {camera}, start EmojiCam, have PipeWire look again, and restart Firefox; "
        "or set media.webrtc.camera.allow-pipewire to false in about:config.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "OBS Studio is installed, but its virtual camera is not registered."),
    QT_TRANSLATE_NOOP("Sentences", "In a terminal opened as administrator:"),
    QT_TRANSLATE_NOOP("Sentences", "OBS Studio, whose virtual camera EmojiCam uses, is missing."),
    QT_TRANSLATE_NOOP("Sentences", "Windows' camera service is switched off: many programs see no camera then."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Windows was told to bypass its camera service: only one program at a time gets a camera."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Windows does not let programs use the camera."),
    QT_TRANSLATE_NOOP("Sentences", "Switch on “Let desktop apps access your camera”:"),
    # files
    QT_TRANSLATE_NOOP(
        "Sentences", "{what} cannot be written to {path}; name a file in a folder that you may write to."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{what} cannot be written to {path} ({why}); name another file."),
    # infer
    QT_TRANSLATE_NOOP("Sentences", "reinstall EmojiCam to get its networks back"),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} takes {ms} ms on {provider} and {cpu_ms} ms on the CPU: choose --provider cpu"
    ),
    QT_TRANSLATE_NOOP("Sentences", "the network {path} is missing or cannot be read: {remedy}"),
    QT_TRANSLATE_NOOP("Sentences", "name another file"),
    QT_TRANSLATE_NOOP("Sentences", "name an ONNX file that ONNX Runtime knows"),
    QT_TRANSLATE_NOOP("Sentences", "the list of networks {path} cannot be read ({error}): {remedy}"),
    QT_TRANSLATE_NOOP("Sentences", "the network {name} is not described in {path}: {remedy}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "the network {path} is damaged (its checksum is not the one in MANIFEST.toml): {remedy}"
    ),
    QT_TRANSLATE_NOOP("Sentences", "there is no provider {name}: choose auto, {names}"),
    QT_TRANSLATE_NOOP("Sentences", "the network {name} cannot be loaded ({error}): {remedy}"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} runs on {provider}, for {wanted} is not available: install its driver and runtime, or choose auto",
    ),
    # output
    QT_TRANSLATE_NOOP("Sentences", "A port is a number from 0 to 65535, not {port}: say http, or http:8091."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no sink {name}: choose virtualcam, http, pipewire, null, or a file ending in .mp4 or .webm.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{codec} cannot record {width}x{height} ({error}): try another size or type of file."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} was opened for pictures of {width}x{height} and got one of {w}x{h}: start it anew."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The animated picture"),
    QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written ({error}): record an .mp4 instead."),
    QT_TRANSLATE_NOOP("Sentences", "There is no virtual camera yet: {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "Another program is showing its pictures on {names}: close it, and start again."),
    QT_TRANSLATE_NOOP("Sentences", "There is no device {path}: see emojicam devices, or {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "join the group video, with: sudo usermod -a -G video $USER"),
    QT_TRANSLATE_NOOP("Sentences", "Cannot open {path} ({error}): {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is not a virtual camera: see emojicam devices, or {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "{output} hangs: stop what uses it, or plug it in anew, to go on with it."),
    QT_TRANSLATE_NOOP("Sentences", "An output did not open in time; unplug or restart the device and try again."),
    QT_TRANSLATE_NOOP("Sentences", "{name} cannot be opened ({error}); choose another output with --sink."),
    QT_TRANSLATE_NOOP("Sentences", "Cannot record to {name}: the name of a recording ends in {endings}."),
    QT_TRANSLATE_NOOP("Sentences", "Cannot write to {name} ({error}): free space or record elsewhere."),
    QT_TRANSLATE_NOOP("Sentences", "{why} The clip has no sound."),
    QT_TRANSLATE_NOOP("Sentences", "The first {seconds} s are in {path}."),
    QT_TRANSLATE_NOOP("Sentences", "No space was left for {name}: free some, or record to another disk.{more}"),
    QT_TRANSLATE_NOOP("Sentences", "Recording {name} broke off ({error}): record to another disk or folder.{more}"),
    QT_TRANSLATE_NOOP("Sentences", "it was deleted meanwhile"),
    QT_TRANSLATE_NOOP("Sentences", "There is nothing to replay yet: wait until your emoji has been seen for a moment."),
    QT_TRANSLATE_NOOP("Sentences", "The replay cannot be saved to {path} ({error}): choose another folder."),
    QT_TRANSLATE_NOOP("Sentences", "The folder {path} does not exist: create it, or record somewhere else."),
    QT_TRANSLATE_NOOP("Sentences", "Another program is recording to {path}: choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a folder: give the recording a name of its own."),
    QT_TRANSLATE_NOOP("Sentences", "Cannot write to {path} ({error}): record to a folder of your own."),
    QT_TRANSLATE_NOOP("Sentences", "Cannot write to {path} ({error}): record to another folder."),
    QT_TRANSLATE_NOOP("Sentences", "load v4l2loopback with: {command}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "install OBS Studio 28 or later from obsproject.com, and do not start its own virtual camera"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "install OBS Studio 30 or later from obsproject.com, and start and stop its virtual camera once"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} takes no more pictures ({error}): start EmojiCam again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{device} is being watched in the format {format}: close what uses it, and start again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "pyvirtualcam does not work here ({error}): use --sink http instead."),
    QT_TRANSLATE_NOOP("Sentences", "use --sink http instead"),
    QT_TRANSLATE_NOOP("Sentences", "Cannot become a {width}x{height} virtual camera ({why}): {remedy}."),
    # persona
    QT_TRANSLATE_NOOP("Sentences", "no face found"),
    QT_TRANSLATE_NOOP("Sentences", "{name} at {seconds} s"),
    QT_TRANSLATE_NOOP("Sentences", "and {n} more"),
    QT_TRANSLATE_NOOP("Sentences", "None of {n} pictures shows a face well enough ({why}); {remedy}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "take one from the front, in even light, near enough that the face fills a third of it"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} shows {n} faces; say which with --face N, counted from the left, or --face largest."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} shows {n} faces, so there is no face {number}; give --face another."),
    QT_TRANSLATE_NOOP("Sentences", "too small"),
    QT_TRANSLATE_NOOP("Sentences", "blurred"),
    QT_TRANSLATE_NOOP("Sentences", "turned away"),
    QT_TRANSLATE_NOOP("Sentences", "head tipped back"),
    QT_TRANSLATE_NOOP("Sentences", "head bowed"),
    QT_TRANSLATE_NOOP("Sentences", "dark"),
    QT_TRANSLATE_NOOP("Sentences", "overexposed"),
    QT_TRANSLATE_NOOP("Sentences", "lit from one side"),
    QT_TRANSLATE_NOOP("Sentences", "mouth covered"),
    QT_TRANSLATE_NOOP("Sentences", "eyes covered"),
    QT_TRANSLATE_NOOP("Sentences", "mouth wide open"),
    QT_TRANSLATE_NOOP("Sentences", "eyes shut"),
    QT_TRANSLATE_NOOP("Sentences", "a text in quotes"),
    QT_TRANSLATE_NOOP("Sentences", "a whole number"),
    QT_TRANSLATE_NOOP("Sentences", "a number"),
    QT_TRANSLATE_NOOP("Sentences", "true or false"),
    QT_TRANSLATE_NOOP("Sentences", "cannot write the persona {path} ({error}): choose a folder that you may write to"),
    QT_TRANSLATE_NOOP("Sentences", "{file} is not valid TOML ({error}): correct that line or make the persona anew"),
    QT_TRANSLATE_NOOP("Sentences", "{file} has an unknown section [{name}]: {hint}"),
    QT_TRANSLATE_NOOP("Sentences", "no persona {name}: {hint}; there are: {names}"),
    QT_TRANSLATE_NOOP("Sentences", "{error} What was recorded is kept as a film: {kept}."),
    QT_TRANSLATE_NOOP("Sentences", "make one with `emojicam enroll PHOTO --name {name}`"),
    QT_TRANSLATE_NOOP(
        "Sentences", "there is no persona file {path}: check the path, or copy a stock persona and change it"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} is not a text file: a persona is a TOML file in UTF-8"),
    QT_TRANSLATE_NOOP("Sentences", "cannot read the persona {path} ({error}): check the path"),
    QT_TRANSLATE_NOOP("Sentences", "{file} has no `schema`: a persona file begins with `schema = {n}`"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} has schema {found} but this program reads schema {known}: update EmojiCam or make the persona anew",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{file}: {name} must be a section of traits, got {value}: write [{name}] on a line of its own"
    ),
    QT_TRANSLATE_NOOP("Sentences", "{file} has an unknown key {name}: {hint}"),
    QT_TRANSLATE_NOOP("Sentences", "{where} must be {kind}, got {value}: correct it or remove the line"),
    QT_TRANSLATE_NOOP("Sentences", "{where} must be {n} numbers in brackets, or []: calibrate anew or remove the line"),
    QT_TRANSLATE_NOOP("Sentences", "{where} must be one of {choices}, got {value}: {hint}"),
    QT_TRANSLATE_NOOP(
        "Sentences", '{where} must be a colour like "#ffcc00", got {value}: six hexadecimal digits after the #'
    ),
    QT_TRANSLATE_NOOP("Sentences", "{where} must be in {low}..{high}, got {value}: choose a number in that range"),
    QT_TRANSLATE_NOOP("Sentences", "did you mean {name}?"),
    QT_TRANSLATE_NOOP("Sentences", "remove it, or see the stock personas for what there is"),
    QT_TRANSLATE_NOOP("Sentences", "There is no photo {path}; check its name and folder."),
    QT_TRANSLATE_NOOP("Sentences", "The folder {path} cannot be read ({error}); name another."),
    QT_TRANSLATE_NOOP(
        "Sentences", "There is no photo in the folder {path}; name one with JPEG, PNG, WebP or HEIC files."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} is {width}x{height} pixels, too small to hold a face; use a larger photo."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a folder; name the photos in it."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a device, not a photo; name a file."),
    QT_TRANSLATE_NOOP("Sentences", "{path} is empty; copy or take the photo anew."),
    QT_TRANSLATE_NOOP("Sentences", "damaged or cut off"),
    QT_TRANSLATE_NOOP("Sentences", "neither a photo nor a film that can be read"),
    QT_TRANSLATE_NOOP("Sentences", "{path} is {what}; look at it in another program, or save it anew as JPEG or PNG."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{path} has {width}x{height} pixels, more than a photo has; save it smaller and try again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "A name has 1 to {n} letters."),
    QT_TRANSLATE_NOOP("Sentences", "{name} cannot be a name: choose one of letters, digits and blanks."),
    QT_TRANSLATE_NOOP("Sentences", "There is a persona {name} already: choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{name} comes with EmojiCam and keeps its name: duplicate it and rename the copy."),
    QT_TRANSLATE_NOOP("Sentences", "{name} comes with EmojiCam and stays."),
    QT_TRANSLATE_NOOP("Sentences", "{name} cannot be deleted ({why}): delete {path} yourself."),
    QT_TRANSLATE_NOOP("Sentences", "{name} cannot be renamed ({error}): choose another name."),
    # render
    QT_TRANSLATE_NOOP("Sentences", "The style {style} is not drawn by the {renderer}: only --style clay is."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{driver} is no graphics card but a program on the processor, too slow for a call; --renderer studio "
        "has it draw all the same.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Drawn in the style classic, not clay.  {why}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "Drawn in the style classic, not clay.  {why}  And the network takes {ms} ms a picture here."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Clay is drawn by a network in {ms} ms.  {why}"),
    QT_TRANSLATE_NOOP("Sentences", "The backdrop {path} is not a picture; choose a PNG or JPEG file."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The backdrop {path} cannot be read ({error}); use #rrggbb, one of {names}, a picture, or {blur} for "
        "your room.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The studio is closed: open another one."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The graphics driver does not answer for {seconds} s: restart the machine, or choose --style "
        "classic, which needs none.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The graphics library moderngl cannot be loaded ({error}): reinstall EmojiCam."),
    QT_TRANSLATE_NOOP("Sentences", "The graphics library moderngl cannot be loaded ({error})"),
    QT_TRANSLATE_NOOP(
        "Sentences", "install your graphics card's driver, or Mesa's with `apt install libgl1 libegl1 libgl1-mesa-dri`"
    ),
    QT_TRANSLATE_NOOP("Sentences", "install your graphics card's driver"),
    QT_TRANSLATE_NOOP("Sentences", "restart the machine"),
    QT_TRANSLATE_NOOP("Sentences", "a driver without a name"),
    QT_TRANSLATE_NOOP(
        "Sentences", "if that happens again, restart the machine, or choose --style classic, which needs no driver"
    ),
    QT_TRANSLATE_NOOP("Sentences", "The graphics driver {name} gave up drawing ({why}): {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "{remedy}, or choose --style classic, which needs none"),
    QT_TRANSLATE_NOOP("Sentences", "OpenGL {version} cannot be had here ({why}): {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "OpenGL {version} cannot be had here ({why})"),
    QT_TRANSLATE_NOOP("Sentences", "The network that draws clay failed ({error}): choose --style classic."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The network that draws clay has not learned this cut of hair and draws the nearest that it knows."
    ),
    QT_TRANSLATE_NOOP("Sentences", "its picture is empty"),
    QT_TRANSLATE_NOOP("Sentences", "The graphics driver {name} cannot draw clay ({what}): {remedy}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no reaction {name}; there are {names}."),
    QT_TRANSLATE_NOOP("Sentences", "The style was changed in the middle.  {why}"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The drawing library skia cannot be loaded ({error}): install the system's OpenGL libraries, on "
        "Debian and Ubuntu with `apt install libgl1 libegl1 libexpat1`.",
    ),
    # stickers
    QT_TRANSLATE_NOOP(
        "Sentences", "A sticker does not fit into the {bytes} bytes of a {kind} file; leave that sticker out."
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no sticker {name}; there are {names}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Stickers cannot be written to {folder} ({error}); choose a folder that you may write to."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The sticker"),
    # settings
    QT_TRANSLATE_NOOP("Sentences", "The settings"),
)
"all that the core may say to a user of the panel, by the module that says it; holes are named for translators"

JOINTS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "{words} {more}"),
    QT_TRANSLATE_NOOP("Sentences", "{words}."),
    QT_TRANSLATE_NOOP("Sentences", "{words}; {more}"),
    QT_TRANSLATE_NOOP("Sentences", "{words}: {more}"),
    QT_TRANSLATE_NOOP("Sentences", "{words}, {more}"),
)
"where a text may be taken apart: between two sentences, and at their points"
POINTED = {"{words} {more}": {"words": r".*?[.?]"}}
"what a hole holds, where that is not just anything"


def translated(text: str) -> str:
    """The sentence in the user's language; names, paths and what is not in the catalogue stay as they are.

    Several sentences may come at once.  Called from the window's thread.
    """
    reading = _read(text)
    return FROM_THE_RIGHT + reading.said if reading.template and _runs_from_the_right() else reading.said


def _runs_from_the_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True)
class Reading:
    """A text, and how it was made."""

    text: str
    template: str = ""
    "nothing where that is not known"
    parts: Mapping[str, Reading] = field(default_factory=dict)
    "what is in the holes, by their names"

    @cached_property
    def unread(self) -> int:
        """How many letters are only known as they stand."""
        return sum(part.unread for part in self.parts.values()) if self.template else _letters(self.text)

    @property
    def said(self) -> str:
        """The text in the user's language."""
        bare = self.text.strip()
        if not self.template:
            return self.text
        held = {hole: part.said if part.template else part.as_it_stands for hole, part in self.parts.items()}
        said = QCoreApplication.translate(CONTEXT, self.template).format(**held)
        begins = self.template[0].islower() and bare[0].isupper()
        return self.text.replace(bare, said[0].upper() + said[1:] if begins else said, 1)

    @property
    def as_it_stands(self) -> str:
        """A name or a number in a sentence."""
        return ISOLATED.format(self.text) if self.text and _runs_from_the_right() else self.text


@lru_cache(REMEMBERED)
def _read(text: str) -> Reading:
    """The reading that leaves least as it stands; the first of those that are as good."""
    best = min(_readings(text), key=lambda reading: reading.unread, default=Reading(text))
    return best if best.unread < _letters(text) else Reading(text)


def _readings(text: str) -> Iterator[Reading]:
    unfit = JOINTS if len(POINTS.findall(text)) > MOST else ()
    for template in _templates():
        if template in unfit or _longest(template) not in text:
            continue
        if found := _pattern(template).fullmatch(text.strip()):
            yield Reading(text, template, {hole: _read(held) for hole, held in found.groupdict().items()})


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


@cache
def _templates() -> list[str]:
    """What says most itself first; last what ends in a hole, into which more may fall than belongs there."""
    sayings = sorted(map(str, CATALOGUE), key=lambda template: len(HOLE.sub("", template)), reverse=True)
    open_ended = [template for template in sayings if template.endswith("}")]
    return [*(template for template in sayings if template not in open_ended), *map(str, JOINTS), *open_ended]


@cache
def _longest(template: str) -> str:
    """What surely stands in a text that was made of the template: patterns cost far more, and few are ever needed."""
    return max((literal[1:] for literal in HOLE.split(template)[::2]), key=len)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a text that was made of the template looks like, also where it begins a sentence."""
    literals = [re.escape(part) for part in HOLE.split(template)[::2]]
    made = f"(?i:{literals[0][:1]}){literals[0][1:]}" if template[:1].islower() else literals[0]
    seen: set[str] = set()
    for hole, literal in zip(HOLE.findall(template), literals[1:], strict=True):
        any_text = POINTED.get(template, {}).get(hole, ".*?")
        made += (f"(?P={hole})" if hole in seen else f"(?P<{hole}>{any_text})") + literal
        seen.add(hole)
    return re.compile(made, re.DOTALL)
