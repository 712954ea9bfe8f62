package org.beffroi.workbench.source.model;

import java.text.Normalizer;
import java.util.Set;
import org.beffroi.core.source.SourceSettings;

/** What a source may be called, made of what people type and of what sites call themselves. */
public final class SourceName {

    private static final int LONGEST = 64;

    /** Room for the number that tells a name from those there are. */
    private static final int WITH_NUMBER = LONGEST - 4;

    private SourceName() {}

    /** A name as typed: composed letters, one plain space where there are several or wide ones, nothing around it. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\'', '’')
                .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
                .strip();
    }

    /**
     * A name that may be proposed, made of a title; what cannot stand in one is left out.
     *
     * @param taken names of the sources there are
     * @return empty where nothing of the title can be in a name
     */
    public static String proposed(String title, Set<String> taken) {
        String plain = plain(plain(title)
                        .replaceAll("\\s*(?:[|«»“”\"<>:;/\\\\–—·•]\\s*)+", " - ")
                        .replaceAll("[^\\p{L}\\p{N} ._’,&()+@-]", " "))
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .replaceFirst("[^\\p{L}\\p{N})’.]+$", "");
        String name = cut(plain, LONGEST);
        for (int number = 2; isTaken(name, taken); number++) {
            name = cut(plain, WITH_NUMBER) + " " + number;
        }
        return SourceSettings.NAME.matcher(name).matches() ? name : "";
    }

    private static boolean isTaken(String name, Set<String> taken) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** At a space, where there is one not too far before. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        return name.substring(0, space > longest / 2 ? space : longest).replaceFirst("[^\\p{L}\\p{N})]+$", "");
    }
}
