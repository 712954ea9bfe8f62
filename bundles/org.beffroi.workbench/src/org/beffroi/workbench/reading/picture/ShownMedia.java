package org.beffroi.workbench.reading.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.dossier.attachment.KeptFile;

/**
 * What a mention shows beside its words, by where it is.
 *
 * @param kept files of the dossier
 * @param gone names of files that the dossier should hold and does not
 * @param named names of files that were never kept
 * @param online addresses
 */
record ShownMedia(List<Path> kept, List<String> gone, List<String> named, List<String> online) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)^[^?#]*\\.(?:png|jpe?g|gif|webp|svg|avif|heic|bmp)(?:[?#].*)?$");

    ShownMedia {
        kept = List.copyOf(kept);
        gone = List.copyOf(gone);
        named = List.copyOf(named);
        online = List.copyOf(online);
    }

    /** Sorts what a mention holds. Looks whether files are there: not for the UI thread. */
    static ShownMedia of(List<String> values, Path dossier) {
        ShownMedia sorted = new ShownMedia(List.of(), List.of(), List.of(), List.of());
        for (String value : values) {
            sorted = sorted.with(value, dossier);
        }
        return sorted;
    }

    private ShownMedia with(String value, Path dossier) {
        if (ADDRESS.matcher(value).matches()) {
            return new ShownMedia(kept, gone, named, and(online, value));
        }
        if (!KeptFile.isName(value)) {
            return new ShownMedia(kept, gone, and(named, last(value)), online);
        }
        Optional<Path> file = KeptFile.in(dossier, value);
        return file.isPresent()
                ? new ShownMedia(and(kept, file.get()), gone, named, online)
                : new ShownMedia(kept, and(gone, last(value)), named, online);
    }

    /** The name of a file without its folders, nor the mark that the dossier gave it. */
    private static String last(String value) {
        String plain = value.replace('\\', '/');
        return KeptFile.shownName(plain.substring(plain.lastIndexOf('/') + 1));
    }

    private static <T> List<T> and(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    /** How many things are shown elsewhere and not kept. */
    int away() {
        return named.size() + online.size();
    }

    /** Whether all that is not kept is a picture, as its name says. */
    boolean awayArePictures() {
        return named.stream().allMatch(ShownMedia::isPicture) && online.stream().allMatch(ShownMedia::isPicture);
    }

    private static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }
}
