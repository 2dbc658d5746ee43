"""What the parts of the harness need of this computer."""

import os
import pathlib
import subprocess


def library(source: str, folder: pathlib.Path) -> str:
    """Builds a library that is loaded before the system's own, and gives its path."""
    made = folder / source.replace(".c", ".so")
    file = pathlib.Path(__file__).parent / source
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", made, file, "-ldl"], check=True)
    return str(made)


def memory():
    """A folder in memory, where a computer has one; None stands for the usual place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def workers() -> int:
    return os.cpu_count() or 1
