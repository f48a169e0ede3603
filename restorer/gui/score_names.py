"""What a model's scores are called on its card: names and units for people, in the window's language.

A manifest names its scores as the trainer's benchmarks do; a name that is not among them is shown as it is.
"""

import re

from PySide6.QtCore import QLocale

from restorer.gui.language import tr


def score_in_words(name: str, value: float) -> tuple[str, str]:
    """The name of a score and its value with its unit, for people."""
    for pattern, (text, unit) in _kinds().items():
        if (match := re.fullmatch(pattern, name)) is not None:
            values = match.groupdict()
            if "photos" in values:
                values["photos"] = _photos().get(values["photos"], values["photos"])
            return text.format(**values), _number(value, unit)
    return name, QLocale().toString(value, "f", 2)


def _kinds() -> dict[str, tuple[str, str]]:
    """Text and unit of each kind of score."""
    share = "%"
    return {
        r"(?P<photos>\w+) sigma (?P<sigma>\d+) psnr": (tr("{photos}: noise of {sigma} of 255"), "dB"),
        r"(?P<photos>\w+) sigma (?P<sigma>\d+) 8-bit psnr": (
            tr("{photos}: noise of {sigma} of 255, in 8 bits"),
            "dB",
        ),
        r"(?P<photos>\w+) auto psnr": (tr("{photos}: a camera's noise, its level measured"), "dB"),
        r"(?P<photos>\w+) psnr over grey": (tr("{photos}: nearer to the truth than grey, by"), "dB"),
        r"(?P<photos>\w+) colourfulness share": (tr("{photos}: colourfulness, of the originals'"), share),
        r"(?P<photos>\w+) psnr over none, (?P<count>\d+) hints": (
            tr("{photos}: nearer still with {count} pinned colours, by"),
            "dB",
        ),
        "false alarms": (tr("Photos taken for something else"), share),
        "drawn pictures found": (tr("Drawings told from photos"), share),
        "area under the roc curve": (tr("The same as an area under the ROC curve"), share),
        "similar, cropped to four fifths": (tr("Found alike: cropped to four fifths"), share),
        "similar, a stop brighter": (tr("Found alike: a stop brighter"), share),
        "similar, both": (tr("Found alike: both"), share),
        "similar, its grey copy": (tr("Found alike: its grey copy"), share),
        "similar, different photos": (tr("Found alike: different photos"), share),
    }


def _photos() -> dict[str, str]:
    return {
        "cbsd68": "CBSD68",
        "set12_gray": "Set12",
        "polyu20": "PolyU",
        "colour": tr("Unseen photos"),
        "demo": tr("Sample photos"),
    }


def _number(value: float, unit: str) -> str:
    if unit == "%":
        return tr("{percent} %").format(percent=QLocale().toString(100 * value, "f", 1))
    return f"{QLocale().toString(value, 'f', 2)} {unit}"
