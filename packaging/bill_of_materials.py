"""What is inside of the packages, with versions and licences, as CycloneDX.

The environment that packages are made in also holds the tools that make them; what is listed is what came
into the app: Python packages, and on Debian those of the system's libraries.
"""

import json
import platform
import sys
from typing import Any

from inside import debian_packages_inside, normal, packages_inside
from release import NAME, PACKAGES, ROOT, VERSION, output, run, timestamp


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
    return [debian_component(package) for package in debian_packages_inside()]


def debian_component(package: str) -> dict[str, str]:
    """One package of the system, at the version that is installed here."""
    form = "${Version} ${Architecture}\n"
    said = output(["dpkg-query", "--show", f"--showformat={form}", package], default="").splitlines()
    version, architecture = said[0].split()
    purl = f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}?arch={architecture}"
    return {"type": "library", "bom-ref": purl, "name": package, "version": version, "purl": purl}
