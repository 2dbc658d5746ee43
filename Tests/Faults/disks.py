"""Images of disks, kept in memory and mounted, whose file is what a disk would hold after a power cut.

What a program wrote and the system has not yet passed on lies in the cache of the mounted file
system, not in the image. Neither a disk that reorders what it is given nor torn sectors are shown.
"""

import pathlib
import shutil
import subprocess
from contextlib import contextmanager

# The least that each can be made with, in MiB, and how it is made.
KINDS = {
    "ext4": (24, ["mkfs.ext4", "-q", "-F"]),
    "xfs": (320, ["mkfs.xfs", "-q"]),
    "btrfs": (128, ["mkfs.btrfs", "-q"]),
    "vfat": (24, ["mkfs.vfat"]),
    "exfat": (24, ["mkfs.exfat"]),
}


class Missing(Exception):
    """Why a disk cannot be had on this computer."""


def make(kind: str, image: pathlib.Path) -> pathlib.Path:
    """Makes an image with an empty file system, and tries to mount it."""
    size, command = KINDS[kind]
    if not shutil.which(command[0]):
        raise Missing(f"{command[0]} is not there")
    with image.open("wb") as file:
        file.truncate(size << 20)
    done(*command, image)
    with mounted(kind, image):
        pass
    return image


@contextmanager
def mounted(kind: str, image: pathlib.Path):
    """Mounts an image beside itself, and gives the folder."""
    folder = image.with_suffix(".mounted")
    folder.mkdir()
    try:
        mount(kind, image, folder)
        try:
            yield folder
        finally:
            done("umount", folder)
    finally:
        folder.rmdir()


def mount(kind: str, image: pathlib.Path, folder: pathlib.Path) -> None:
    try:
        done("mount", "-t", kind, "-o", "loop", image, folder)
    except Missing:
        # Where the system itself does not know exFAT there may be a program that does.
        if kind != "exfat" or not shutil.which("mount.exfat-fuse"):
            raise
        device = done("losetup", "--find", "--show", image)
        try:
            done("mount.exfat-fuse", device, folder)
        finally:
            # A device in use is let go when the disk is taken out.
            done("losetup", "--detach", device)


def copy(image: pathlib.Path, name: str) -> pathlib.Path:
    """Copies an image as it is at this moment."""
    copied = image.with_name(f"{name}.image")
    done("cp", "--sparse=always", image, copied)
    return copied


def done(*command) -> str:
    """Runs a command, and gives what it wrote."""
    ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        first = (ran.stderr.strip() or f"status {ran.returncode}").splitlines()[0]
        raise Missing(f"{command[0]} says “{first}”")
    return ran.stdout.strip()
