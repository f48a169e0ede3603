"""The help page: how to start and what each part of the window does, in the user's words, offline."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QWidget

from restorer.gui import first_size
from restorer.gui.help import lay_out
from restorer.gui.language import key, tr


class HelpPage(QDialog):
    """One page to read; `keys` opens the list of keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.text = QTextBrowser()
        self.text.setObjectName("page")
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setAcceptDrops(False)
        self.text.document().setDocumentMargin(16)
        self.text.setHtml(
            "".join(f"<h3>{escape(title)}</h3><p>{escape(said)}</p>" for title, said in sections())
        )
        self.keys = QPushButton(self.tr("Keys and mouse"))
        lay_out(self, [self.text], [self.keys])
        first_size.give(self, 640, 620)


def sections() -> Iterator[tuple[str, str]]:
    """Titles, and what stands below them."""
    yield (
        tr("How to start"),
        tr(
            "Drop photos or whole folders on the window, or add them with its buttons. Choose what is to "
            "be done, and press Start. The results go into a folder of their own; your originals are never "
            "written to."
        ),
    )
    yield (
        tr("The queue"),
        tr(
            "Every photo shows what has become of it. Click one to look at it, also while others are being "
            "restored. Its menu, by the right mouse button, opens the result, shows it in its folder, "
            "restores the photo again, or takes it out of the queue."
        ),
    )
    yield (
        tr("Clean up"),
        tr(
            "Takes noise and grain away. Auto measures each photo and is right for most of them; By hand "
            "lets you say how noisy they are. Less Blend keeps some of the grain."
        ),
    )
    yield (
        tr("Colourise"),
        tr(
            "Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every "
            "photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody "
            "can see in a grey photo which dress was red. The Edit menu offers other guesses to choose "
            "from, and pins for the colours that you know."
        ),
    )
    yield (
        tr("Save as"),
        tr(
            "Results have the format and the quality of their originals unless you choose otherwise. "
            "Dates, places and captions inside the photo are kept, and a note says that it was restored, "
            "and how."
        ),
    )
    yield (
        tr("Before and after"),
        tr(
            "Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves "
            "both pictures together, and holding {space} shows the original."
        ).format(space=key("Space")),
    )
    yield (
        tr("Stopping and going on"),
        tr(
            "Stop keeps what is finished. If the app is closed or the power fails in the middle of a "
            "batch, the next start offers to go on: nothing is lost, and nothing is restored twice."
        ),
    )
    yield (
        tr("When a photo fails"),
        tr(
            "One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue "
            "menu tries all such photos again."
        ),
    )
    yield (
        tr("Settings"),
        tr(
            "They say what photos are restored on and why a graphics card is not used, which models there "
            "are and what they learned from, where files lie, and in which language and colours the window "
            "appears."
        ),
    )
    yield (
        tr("Privacy"),
        tr("The app opens no network connection. No photo, and nothing about one, leaves this computer."),
    )
