"""Two colour schemes, one style sheet, and icons that take the scheme's colours.

The scheme follows the system. Complex controls are Fusion's, so that the app looks the same everywhere;
the style sheet in `resources/styles` adds the spacing and the edges, its `$names` are the fields of `Theme`.
"""

from dataclasses import asdict, dataclass
from functools import lru_cache
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from restorer import paths

ICON_NAME = "iconName"
"""The dynamic property that names a button's, action's or label's icon, for `paint_icons`."""

_SYSTEM_GROUND = "systemGround"  # the app's dynamic property: how the system's palette paints a window

ICON_SIDE = 24
SMALL_ICON = 18  # on buttons


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one scheme, as #rrggbb. Text reaches 4.5 : 1 on each ground it stands on."""

    name: str
    window: str  # behind everything
    panel: str  # the two side panels
    field: str  # lists, inputs, buttons
    canvas: str  # behind pictures: neutral, so that colours are judged right
    text: str
    muted: str
    border: str
    hover: str
    selection: str
    accent: str
    accent_hover: str
    on_accent: str
    good: str
    bad: str
    good_ground: str
    bad_ground: str


LIGHT = Theme(
    name="light", window="#f4f4f2", panel="#fbfbfa", field="#ffffff", canvas="#e3e3e3", text="#1f2428",
    muted="#5f666c", border="#dcdcd8", hover="#efefec", selection="#dcefec", accent="#0f766e",
    accent_hover="#0b625b", on_accent="#ffffff", good="#1a7f4b", bad="#b3362b", good_ground="#e3f4ea",
    bad_ground="#fbe9e7",
)  # fmt: skip

DARK = Theme(
    name="dark", window="#1b1d1f", panel="#222527", field="#2b2f32", canvas="#141414", text="#e9e7e4",
    muted="#aab0b6", border="#3b4044", hover="#33383b", selection="#24443f", accent="#3fb5a6",
    accent_hover="#55c6b8", on_accent="#06201d", good="#6fcf97", bad="#f4968c", good_ground="#1f3329",
    bad_ground="#3d2422",
)  # fmt: skip


def system_theme(app: QApplication) -> Theme:
    """The scheme the system asks for; where it does not say, the one its palette looks like."""
    scheme = app.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return DARK if _system_ground(app).lightness() < 128 else LIGHT
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def chosen_theme(app: QApplication, name: str) -> Theme:
    """The scheme of this name, or the system's."""
    return {"light": LIGHT, "dark": DARK}.get(name) or system_theme(app)


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole app this scheme, if it has another."""
    sheet = _style_sheet(theme)
    if app.styleSheet() == sheet:
        return
    app.setProperty(_SYSTEM_GROUND, _system_ground(app))  # the palette that follows hides it
    app.setStyleSheet("")  # to take the place of another sheet would lay everything out several times
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def _system_ground(app: QApplication) -> QColor:
    kept = app.property(_SYSTEM_GROUND)
    return kept if isinstance(kept, QColor) else app.palette().color(QPalette.ColorRole.Window)


def icon(name: str, color: str, disabled: str, *, gap: int = 0, mirrored: bool = False) -> QIcon:
    """The line icon of this name in this colour, and paler in `disabled` for controls that are.

    Args:
        gap: empty logical pixels at its right: Qt sets a button's text too close to its icon.
        mirrored: at its left, for who reads from the right.
    """
    result = QIcon()
    pale = QColor(disabled)
    pale.setAlphaF(0.6)
    for scale in (1, 2, 3):
        for mode, ink in (
            (QIcon.Mode.Normal, color),
            (QIcon.Mode.Disabled, pale.name(QColor.NameFormat.HexArgb)),
        ):
            drawn = pixmap(name, ink, ICON_SIDE, scale)
            whole = QPixmap(drawn.width() + gap * scale, drawn.height())
            whole.setDevicePixelRatio(scale)
            whole.fill(Qt.GlobalColor.transparent)
            painter = QPainter(whole)
            painter.drawPixmap(gap if mirrored else 0, 0, drawn)
            painter.end()
            result.addPixmap(whole, mode)
    return result


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, side: int, scale: float) -> QPixmap:
    """The line icon of this name, `side` logical pixels wide, drawn for a screen of this scale."""
    ink = QColor(color)
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink.name()).encode()))
    result = QPixmap(round(side * scale), round(side * scale))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(ink.alphaF())
    renderer.render(painter, QRectF(result.rect()))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result


def paint_icons(root: QObject, theme: Theme) -> None:
    """Give every action, button and label below `root` that names an icon its picture."""
    for action in root.findChildren(QAction):
        if name := action.property(ICON_NAME):
            action.setIcon(icon(name, theme.text, theme.muted))
    for button in root.findChildren(QAbstractButton):
        if name := button.property(ICON_NAME):
            ink = theme.on_accent if button.objectName() == "primary" else theme.text
            gap = 8 if button.text() else 0
            mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
            button.setIcon(icon(name, ink, theme.muted, gap=gap, mirrored=mirrored))
            button.setIconSize(QSize(SMALL_ICON * (ICON_SIDE + gap) // ICON_SIDE, SMALL_ICON))
    for label in root.findChildren(QLabel):
        if name := label.property(ICON_NAME):
            side = label.property("iconSide") or ICON_SIDE
            tone = label.property("tone") or "muted"
            color = {"accent": theme.accent, "good": theme.good, "bad": theme.bad}.get(tone, theme.muted)
            label.setPixmap(pixmap(name, color, side, label.devicePixelRatioF()))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.AlternateBase), theme.window),
        ((role.Base, role.Button, role.ToolTipBase), theme.field),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText), theme.text),
        ((role.Highlight, role.Accent, role.Link), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
        ((role.PlaceholderText,), theme.muted),
        ((role.Mid, role.Midlight), theme.border),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    faint = QColor(theme.muted)
    faint.setAlphaF(0.6)
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, faint)
    return palette


def _style_sheet(theme: Theme) -> str:
    folder = paths.resources()
    sheet = Template((folder / "styles" / "app.qss").read_text("utf-8"))
    tick = "tick-dark" if theme is DARK else "tick-light"
    icons = (folder / "icons").as_posix()
    return sheet.substitute(
        asdict(theme),
        faint=f"#99{theme.muted[1:]}",  # as icons of what is disabled are
        veil=f"#f0{theme.selection[1:]}",  # QSS writes the alpha first
        chevron=f"{icons}/chevron-down.svg",
        tick=f"{icons}/{tick}.svg",
    )
