"""What the window asks of the desktop, on a bus of the test's own; where there is none, nothing happens."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVICES = Path(__file__).with_name("desktop_services.py")
CLIENT = """
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from restorer.gui.awake import awake
from restorer.gui.notification import Notifier

def names():
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"
    )
    reply = QDBusConnection.sessionBus().call(message)
    return len(reply.arguments()[0]) if reply.type() == QDBusMessage.MessageType.ReplyMessage else 0

app = QApplication(["photo-restorer"])
parent = QObject()
keeper = awake(parent)
said = [names()]

def look():
    said.append(names())
    keeper.let_go()
    keeper.let_go()
    QTimer.singleShot(300, end)

def end():
    said.append(names())
    print(*said)
    app.quit()

keeper.keep()
keeper.keep()
Notifier(lambda: None, parent).notify("Photos restored", "3 photos restored.")
QTimer.singleShot(700, look)
app.exec()
"""

needs_a_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"
)


@pytest.fixture
def bus(tmp_path):
    """The address of a message bus that nobody else uses."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def environment(address):
    known = {
        name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_RUNTIME"))
    }
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    there = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address} if address else nowhere
    return {**known, **there, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def ask(address, *services):
    """What services were asked, and how many names were on the bus before, meanwhile and afterwards."""
    players = subprocess.Popen(
        [sys.executable, SERVICES, *services], env=environment(address), stdout=subprocess.PIPE, text=True
    )
    try:
        assert players.stdout.readline() == "ready\n"
        client = subprocess.run(
            [sys.executable, "-c", CLIENT],
            env=environment(address), capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
    finally:
        players.terminate()
        heard = players.stdout.read().splitlines()
        players.wait()
        players.stdout.close()
    return heard, [int(count) for count in client.stdout.split()]


@needs_a_bus
def test_the_desktop_and_the_login_manager_are_asked_and_let_go_of(bus):
    heard, (before, meanwhile, after) = ask(bus, "power", "screen", "login", "portal")
    assert sorted(heard) == [
        "login inhibit idle block",
        "portal batch-ended Photos restored 3 photos restored.",
        "power inhibit photo-restorer Photos are being restored",
    ]
    assert meanwhile == before + 2  # our connections: services let go when these end
    assert after == before


@needs_a_bus
def test_where_the_power_manager_is_missing_the_screen_saver_is_asked(bus):
    heard, _ = ask(bus, "screen", "portal")
    assert "screen inhibit photo-restorer Photos are being restored" in heard


@needs_a_bus
def test_a_desktop_that_offers_nothing_does_no_harm(bus):
    assert ask(bus)[0] == []


def test_without_any_bus_nothing_happens():
    client = subprocess.run(
        [sys.executable, "-c", CLIENT],
        env=environment(None), capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert client.stdout.split() == ["0", "0", "0"]
    assert "Traceback" not in client.stderr
