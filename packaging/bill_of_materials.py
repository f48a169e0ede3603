"""What is inside of the packages, with versions and licences, as CycloneDX.

The environment that packages are made in also holds the tools that make them. What is listed is what
PyInstaller put into the app, by its own lists: Python packages, and on Debian those of the system's
libraries.
"""

import ast
import json
import platform
import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

from release import BUILD, NAME, PACKAGES, ROOT, VERSION, output, run, timestamp

PYINSTALLER = "pyinstaller"  # its starter is in every app that it makes


def write_bill_of_materials() -> None:
    """The bill, beside the packages."""
    target = PACKAGES / f"{NAME}-{VERSION}.cdx.json"
    options = ["--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml"), "-o", str(target)]
    same_each_time = {"SOURCE_DATE_EPOCH": str(timestamp())}
    run([sys.executable, "-m", "cyclonedx_py", "environment", *options], same_each_time)
    bill = only(packages_inside(), json.loads(target.read_text()))
    bill["metadata"]["component"]["version"] = VERSION
    bill["components"] += [python(), *system_libraries()]
    content = json.dumps(bill, indent=2, sort_keys=True) + "\n"
    check(content)
    target.write_text(content, newline="\n")


def check(content: str) -> None:
    """Hold a bill against CycloneDX's own schema.

    Raises:
        SystemExit: it is not what that asks for.
    """
    # not at the top: installed only where packages are made
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(content):
        raise SystemExit(f"The bill of materials is not as it should be: {wrong}")


def only(inside: set[str], bill: dict[str, Any]) -> dict[str, Any]:
    """A bill without all components that are not inside."""
    components = [each for each in bill["components"] if normal(each["name"]) in inside]
    kept = {each["bom-ref"] for each in components} | {bill["metadata"]["component"]["bom-ref"]}
    dependencies = [
        each | {"dependsOn": [other for other in each.get("dependsOn", ()) if other in kept]}
        for each in bill["dependencies"]
        if each["ref"] in kept
    ]
    return bill | {"components": components, "dependencies": dependencies}


def packages_inside() -> set[str]:
    """The Python packages of which there is a module or a library in the app."""
    modules = {re.split(r"[./\\]", name)[0] for name, _ in (*frozen("PYZ"), *frozen("COLLECT"))}
    owners = {
        owner for module, owners in packages_distributions().items() if module in modules for owner in owners
    }
    return {normal(owner) for owner in owners} | {PYINSTALLER}


def frozen(kind: str) -> list[tuple[str, str]]:
    """What PyInstaller noted of one of its steps: names inside of the app, and where each came from."""
    (notes,) = (BUILD / "work").glob(f"*/{kind}-00.toc")
    lists = [part for part in ast.literal_eval(notes.read_text(encoding="utf-8")) if isinstance(part, list)]
    return [(entry[0], entry[1]) for part in lists for entry in part if len(entry) == 3]


def python() -> dict[str, str]:
    """Python itself."""
    version = platform.python_version()
    return {
        "type": "platform",
        "bom-ref": "python",
        "name": platform.python_implementation(),
        "version": version,
        "purl": f"pkg:generic/python@{version}",
    }


def system_libraries() -> list[dict[str, str]]:
    """Debian's packages of which there is a library in the app."""
    sources = sorted({source for _, source in frozen("COLLECT") if source.startswith(("/lib/", "/usr/lib/"))})
    owners = {
        output(["dpkg-query", "--search", f"*{Path(source)}"], default="").split(":")[0] for source in sources
    }
    return [debian_component(owner) for owner in sorted(owners - {""})]


def debian_component(package: str) -> dict[str, str]:
    """One package of the system, at the version that is installed here."""
    form = "${Version} ${Architecture}\n"
    said = output(["dpkg-query", "--show", f"--showformat={form}", package], default="").splitlines()
    version, architecture = said[0].split()
    purl = f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}?arch={architecture}"
    return {"type": "library", "bom-ref": purl, "name": package, "version": version, "purl": purl}


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
