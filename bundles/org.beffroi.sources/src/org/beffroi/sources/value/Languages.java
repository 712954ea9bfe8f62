package org.beffroi.sources.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.beffroi.sources.profile.Names;

/** Languages as exports write them, by tag ({@code fr-FR}) or by name in English or French. */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?");
    private static final Map<String, String> BY_NAME = names();

    private Languages() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String tag : Locale.getISOLanguages()) {
            Locale language = Locale.of(tag);
            names.put(Names.plain(language.getDisplayLanguage(Locale.ENGLISH)), tag);
            names.put(Names.plain(language.getDisplayLanguage(Locale.FRENCH)), tag);
        }
        return Map.copyOf(names);
    }

    /** Primary tag (BCP 47), empty where the words name no language. */
    public static String tag(String written) {
        var m = TAG.matcher(written.strip());
        if (m.matches()) {
            return m.group(1).toLowerCase(Locale.ROOT);
        }
        return BY_NAME.getOrDefault(Names.plain(written), "");
    }
}
