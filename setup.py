"""Installs `tvb` (distribution `task-vector-bases`) with what settings.ini says; there is no second list."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).resolve().parent
config = ConfigParser(delimiters=["="])
config.read(ROOT / "settings.ini", encoding="utf-8")
settings = config["DEFAULT"]
EXTRAS = {name: settings[f"{name}_requirements"].split() for name in ("vision", "language", "experiments", "cluster")}
everything = sorted({line for lines in EXTRAS.values() for line in lines})

setup(
    name=settings["dist_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=(ROOT / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    license=settings["license"].upper(),
    keywords=settings["keywords"],
    python_requires=">=" + settings["min_python"],
    packages=find_packages(include=[settings["lib_path"], settings["lib_path"] + ".*"]),
    package_data={"": ["*.tsv", "*.pyi", "py.typed"]},
    install_requires=settings["requirements"].split(),
    extras_require={
        **EXTRAS,
        "all": everything,
        "tracking": settings["tracking_requirements"].split(),
        "dev": everything + settings["dev_requirements"].split(),
    },
    entry_points={"console_scripts": settings["console_scripts"].split("\n")},
    zip_safe=False,
)
