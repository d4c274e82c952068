# What systemd does before it starts the kiosk, in namespaces of its own: no network, its own
# processes, a file system that is read-only but for the folders of the unit.
# Arguments: tree, folder of this start, NAME=value ... for the environment, command ...
# Environment: UMASK, WRITABLE (folders of the unit), SESSION (XDG_RUNTIME_DIR), HOME_SIZE (bytes; a full disk for the records).
set -eu
tree=$1 start=$2
shift 2
mount --bind "$tree" "$tree"
mount --bind "$start/settings" "$tree/etc/kiosk"
mount -o remount,bind,ro "$tree"
mount -o remount,bind,ro "$tree/etc/kiosk"
for folder in $WRITABLE; do
    [ -d "$tree$folder" ] || continue
    mount --bind "$tree$folder" "$tree$folder"
    mount -o remount,bind,rw "$tree$folder"
done
mount -t proc proc "$tree/proc"
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$tree/dev/pts"
mount -t tmpfs tmpfs "$tree/dev/shm"
mount -t tmpfs tmpfs "$tree/tmp"
mount -t tmpfs tmpfs "$tree/run"
if [ -n "${HOME_SIZE:-}" ]; then
    mount -t tmpfs -o "size=$HOME_SIZE,mode=0755" tmpfs "$tree/var/lib/kiosk"
    chown --reference="$start/home" "$tree/var/lib/kiosk"
    head -c "$HOME_SIZE" /dev/zero >"$tree/var/lib/kiosk/filling" 2>/dev/null || true
else
    mount --bind "$start/home" "$tree/var/lib/kiosk"
fi
mkdir -p "$tree/tmp/.X11-unix" "$tree$SESSION"
mount --bind /tmp/.X11-unix "$tree/tmp/.X11-unix"
mount --bind "$start/session" "$tree$SESSION"
umask "$UMASK"
rights="--reuid kiosk --regid kiosk --init-groups --no-new-privs --inh-caps=-all"
status=0
# shellcheck disable=SC2086
chroot "$tree" /usr/bin/setpriv $rights --bounding-set=-all -- \
    /usr/bin/env -i -C /var/lib/kiosk "$@" || status=$?
exit "$status"
