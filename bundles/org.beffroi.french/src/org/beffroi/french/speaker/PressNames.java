package org.beffroi.french.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beffroi.french.lexicon.ReadableList;

/** The domains and names of {@code press.txt}. Immutable; safe for several threads. */
final class PressNames {

    private final Map<String, String> byDomain = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> wholeOnly = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final String digest;

    PressNames() {
        ReadableList list = ReadableList.resource(PressNames.class, "press.txt");
        for (String line : list.lines()) {
            int bar = line.indexOf('|');
            String[] names = line.substring(bar + 1).strip().split("\\s*,\\s*");
            for (String domain : line.substring(0, bar).strip().split("\\s+")) {
                byDomain.putIfAbsent(domain, names[0].replace("!", ""));
            }
            for (String name : names) {
                String written = name.replace("!", "");
                String key = Pieces.of(written).joined();
                byName.put(key, written);
                beginnings.add(key.substring(0, SpeakerWords.wordEnd(key, 0)));
                if (name.startsWith("!") || key.indexOf(' ') < 0 && key.length() < 4) {
                    wholeOnly.add(key);
                }
            }
        }
        digest = list.digest();
    }

    String digest() {
        return digest;
    }

    /** The medium whose site, or a part of whose site, a host is; null where none. */
    String ofHost(String host) {
        for (int from = 0; host.indexOf('.', from) >= 0; from = host.indexOf('.', from) + 1) {
            String name = byDomain.get(host.substring(from));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The medium whose name a piece of a name is, or begins with where that name is no ordinary phrase; null where none. */
    String named(String piece) {
        if (!beginnings.contains(piece.substring(0, SpeakerWords.wordEnd(piece, 0)))) {
            return null;
        }
        for (int end = piece.length(); end > 0; end = piece.lastIndexOf(' ', end - 1)) {
            String key = piece.substring(0, end);
            String name = byName.get(key);
            if (name != null && (end == piece.length() || !wholeOnly.contains(key))) {
                return name;
            }
        }
        return null;
    }
}
