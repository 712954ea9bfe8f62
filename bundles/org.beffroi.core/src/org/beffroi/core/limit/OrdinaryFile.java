package org.beffroi.core.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.beffroi.core.message.Refusal;

/**
 * Files that are files: a device such as {@code /dev/zero} never ends, a pipe may never begin, a folder is something else. A link
 * is followed. For several threads.
 */
public final class OrdinaryFile {

    private OrdinaryFile() {}

    /**
     * Lets a path pass that leads to an ordinary file.
     *
     * @throws Refusal if it leads to something else
     * @throws IOException if it leads nowhere, or in circles
     */
    public static Path of(Path path) throws IOException {
        BasicFileAttributes there = Files.readAttributes(path, BasicFileAttributes.class);
        if (there.isDirectory()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, OrdinaryFile.class, "file.is.folder", path.toString());
        }
        if (!there.isRegularFile()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, OrdinaryFile.class, "file.is.device", path.toString());
        }
        return path;
    }

    /**
     * The bytes of a file, as they come.
     *
     * @throws Refusal if it is none
     */
    public static InputStream open(Path path) throws IOException {
        return Files.newInputStream(of(path));
    }

    /**
     * All bytes of a file.
     *
     * @param most bytes that it may have, 1 or more and fewer than an array takes
     * @throws Refusal if it is none, or larger
     */
    public static byte[] bytes(Path path, long most) throws IOException {
        of(path);
        if (Files.size(path) > most) {
            throw large(path, most);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
            if (bytes.length > most) { // it grew meanwhile, or its size is not what it says, as in /proc
                throw large(path, most);
            }
            return bytes;
        }
    }

    /** All bytes of a small file, see {@link ReadingLimits#SMALL_FILE}. */
    public static byte[] bytes(Path path) throws IOException {
        return bytes(path, ReadingLimits.SMALL_FILE);
    }

    private static Refusal large(Path path, long most) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE, OrdinaryFile.class, "file.is.large", path.toString(), Math.max(1, most >> 20));
    }

    /** Whether a name can be that of one file in one folder: no separators, no way up, no signs that cannot be seen. */
    public static boolean isPlainName(String name) {
        return !name.isBlank()
                && !Arrays.asList(".", "..").contains(name)
                && name.codePoints().noneMatch(OrdinaryFile::isForeign);
    }

    private static boolean isForeign(int sign) {
        int type = Character.getType(sign);
        return sign == '/' || sign == '\\' || type == Character.CONTROL || type == Character.FORMAT;
    }
}
