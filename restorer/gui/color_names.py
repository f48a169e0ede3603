"""What natural colours are called in the user's language."""

from restorer.gui.language import tr as _tr
from restorer.restore.natural_colors import Color, natural_colors

NEAR = 6.0  # of a* and b*: colours this close go by the same name


def name_of(thing: str) -> str:
    """A thing of the measured palette, by its English key."""
    return {
        "skin": _tr("Skin"),
        "lips": _tr("Lips"),
        "brown hair": _tr("Brown hair"),
        "fair hair": _tr("Fair hair"),
        "foliage": _tr("Foliage"),
        "grass": _tr("Grass"),
        "autumn leaves": _tr("Autumn leaves"),
        "sky": _tr("Sky"),
        "water": _tr("Water"),
        "sand": _tr("Sand"),
        "earth": _tr("Earth"),
        "wood": _tr("Wood"),
        "brick": _tr("Brick"),
        "stone": _tr("Stone"),
        "red cloth": _tr("Red cloth"),
        "pink cloth": _tr("Pink cloth"),
        "yellow cloth": _tr("Yellow cloth"),
        "green cloth": _tr("Green cloth"),
        "denim": _tr("Denim"),
        "blue cloth": _tr("Blue cloth"),
        "purple cloth": _tr("Purple cloth"),
    }[thing]


def described(color: Color, lightness: float) -> str:
    """A colour in a word: the thing that looks most like it at this L*, or its sRGB value if none is near."""
    red, green, blue = color.at(lightness)
    distances = {
        natural.name: max(abs(natural.color.a - color.a), abs(natural.color.b - color.b))
        for natural in natural_colors(lightness)
    }
    nearest = min(distances, key=lambda name: distances[name])
    return name_of(nearest) if distances[nearest] <= NEAR else f"#{red:02x}{green:02x}{blue:02x}"
