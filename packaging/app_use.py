"""The app used as people do, in a bare system: by its window, with the keyboard, and by its command line."""

import re
import shutil
import subprocess
import time
from pathlib import Path

from bare_system import USER, Bare, FailedError
from virtual_screen import DISPLAY, screen, wait_for

from restorer import doctor
from restorer.imaging.files import WriteOptions, open_photo, write_photo


def use_command_line(system: Bare, restorer: str) -> None:
    """What a script does: the version, the self-test, a folder of photos."""
    print(system.run(restorer, "--version", user=USER).strip())
    print(system.run(restorer, "doctor", user=USER).strip())
    photos(system)
    system.run(restorer, "batch", f"/home/{USER}/Photos", "-o", f"/home/{USER}/Pictures/cli", user=USER)
    check_results(system.home("Pictures", "cli"))


def use_window(system: Bare, desktop: str, screenshot: Path) -> str:
    """As people do: open photos with the app, start, look, close; returns the settings that are kept."""
    photos(system)
    shutil.rmtree(system.home("Pictures", "Restored"), ignore_errors=True)
    entry = (system.root / desktop.lstrip("/")).read_text()
    program = re.search(r'^Exec="?(.+?)"? %F$', entry, re.MULTILINE)
    if program is None:
        raise FailedError(f"{desktop} says no program.")
    inside = ["chroot", str(system.root), "setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"]
    inside += ["env", "-i"]
    settings = {"HOME": f"/home/{USER}", "DISPLAY": DISPLAY, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    window = subprocess.Popen(
        [*inside, *(f"{k}={v}" for k, v in settings.items()), program[1], f"/home/{USER}/Photos"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        number = wait_for(
            lambda: screen("xdotool", "search", "--onlyvisible", "--name", "Photo Restorer"), window
        )
        number = number.split()[0]
        screen("xdotool", "windowsize", "--sync", number, "1200", "780")
        screen("xdotool", "windowfocus", "--sync", number)
        time.sleep(3)  # the thumbnails
        screen("xdotool", "key", "--window", number, "ctrl+Return")
        wait_for(lambda: len(list(system.home("Pictures", "Restored").rglob("*.png"))) == 2 or None, window)
        time.sleep(2)  # the pictures of the last result
        screen("import", "-window", number, str(screenshot.resolve()))
        screen("xdotool", "key", "--window", number, "ctrl+q")
        window.wait(30)
    finally:
        window.kill()
        window.wait()
    check_results(system.home("Pictures", "Restored"))
    kept = system.home(".config", "photo-restorer", "photo-restorer.ini")
    if not kept.exists():
        raise FailedError("The window kept no settings.")
    lines = kept.read_text().splitlines()
    return "\n".join(line for line in lines if line.startswith(("recipe", "output")))


def photos(system: Bare) -> None:
    """Two noisy pictures with names as people give them."""
    folder = system.home("Photos")
    if folder.exists():
        return
    folder.mkdir(parents=True)
    picture = doctor.known_picture(noisy=True)
    for name in ("Tante Käthe 1952.png", "la plage (2).png"):
        strips = iter([picture.rows(0, picture.height)])
        write_photo(folder / name, picture, strips, WriteOptions(format="png"))
    system.run("chown", "-R", f"{USER}:{USER}", f"/home/{USER}/Photos")


def check_results(folder: Path) -> None:
    """Both photos came back, in their size, with less noise."""
    results = sorted(folder.rglob("*.png"))
    if len(results) != 2:
        raise FailedError(f"{folder} holds {[path.name for path in results]}, not two results.")
    noisy, clean = doctor.known_picture(noisy=True), doctor.known_picture(noisy=False)
    for path in results:
        result = open_photo(path)
        if (result.width, result.height) != (clean.width, clean.height):
            raise FailedError(f"{path.name} has a wrong size.")
        rows = result.rows(0, result.height).astype(float)
        left = abs(rows - clean.rows(0, clean.height)).mean()
        if left > 0.5 * abs(noisy.rows(0, noisy.height).astype(float) - clean.rows(0, clean.height)).mean():
            raise FailedError(f"{path.name} is as noisy as it was.")
