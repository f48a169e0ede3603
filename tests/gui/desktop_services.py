"""Desktop services on a bus of the test's own, as a process: answers what it is asked, and writes it down.

`python desktop_services.py NAME ...` with the services to play: power, screen, login, portal.
"""

import os
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor


class _Service(QObject):
    name = ""

    def _note(self, *words):
        sys.stdout.write(" ".join((self.name, *map(str, words))) + "\n")
        sys.stdout.flush()


@ClassInfo({"D-Bus Interface": "org.freedesktop.PowerManagement.Inhibit"})
class Power(_Service):
    name = "power"

    @Slot(str, str, result=int)
    def Inhibit(self, app, reason):
        self._note("inhibit", app, reason)
        return 7


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Screen(Power):
    name = "screen"


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(_Service):
    name = "login"

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what, who, why, mode):
        self._note("inhibit", what, mode)
        held = os.open(os.devnull, os.O_RDONLY)
        try:
            return QDBusUnixFileDescriptor(held)  # a copy
        finally:
            os.close(held)


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Notification"})
class Portal(_Service):
    name = "portal"

    @Slot(str, "QVariantMap")
    def AddNotification(self, number, notification):
        self._note(number, notification["title"], notification["body"])


PLACES = {
    "power": (Power, "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"),
    "screen": (Screen, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    "login": (Login, "org.freedesktop.login1", "/org/freedesktop/login1"),
    "portal": (Portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"),
}


def main():
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    kept = []
    for name in sys.argv[1:]:
        kind, service, path = PLACES[name]
        kept.append(kind())
        if not bus.registerObject(path, kept[-1], QDBusConnection.RegisterOption.ExportAllSlots):
            sys.exit(f"{path} cannot be offered")
        if not bus.registerService(service):
            sys.exit(f"{service} cannot be offered")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main()
