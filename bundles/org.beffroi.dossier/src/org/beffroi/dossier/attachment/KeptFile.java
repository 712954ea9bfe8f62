package org.beffroi.dossier.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files in the folder of attachments of a dossier, as mentions hold them. Strangers wrote some of them. */
public final class KeptFile {

    /** The folder of attachments, as names of files begin. */
    public static final String FOLDER = "attachments/";

    /** None of them leads up, or to another drive. */
    private static final Pattern WITHIN = Pattern.compile("attachments(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+)+");

    /** What makes names of files differ that are called the same. */
    private static final Pattern MARK =
            Pattern.compile("^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})-");

    private KeptFile() {}

    /** What people call a file: its name without the mark that makes it differ from others. */
    public static String shownName(String file) {
        return MARK.matcher(file).replaceFirst("");
    }

    /** The name that a value holds, with / between folders, whatever stands before it; empty where it names no attachment. */
    public static Optional<String> named(String value) {
        String plain = value.replace('\\', '/');
        int at = plain.indexOf(FOLDER);
        return at < 0 ? Optional.empty() : Optional.of(plain.substring(at)).filter(KeptFile::isWithin);
    }

    /** Whether a value is the name of an attachment and nothing else, be it there or not. */
    public static boolean isName(String value) {
        return isWithin(value.replace('\\', '/'));
    }

    private static boolean isWithin(String name) {
        return WITHIN.matcher(name).matches();
    }

    /** The ordinary file of that name, empty where it is not there; links lead nowhere. */
    public static Optional<Path> in(Path dossier, String value) {
        if (!isName(value)) {
            return Optional.empty();
        }
        try {
            Path file = dossier.resolve(value.replace('\\', '/'));
            boolean ordinary = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(dossier.toRealPath());
            return ordinary ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty(); // what cannot be reached is not there
        }
    }
}
