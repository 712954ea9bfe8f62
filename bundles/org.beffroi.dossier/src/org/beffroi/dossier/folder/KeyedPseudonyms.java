package org.beffroi.dossier.folder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;

/** Pseudonyms by HMAC-SHA-256, forty bits of it in Crockford's base 32, which has no letters to confuse. */
final class KeyedPseudonyms implements Pseudonyms {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;

    /** What an import keeps instead of a name, where it was asked to: it is a keyed hash already, and one person has one. */
    private static final Pattern KEPT = Pattern.compile("auteur-[a-z2-9]{16}");

    private final PublicActors publicActors;
    private final KeyedHash key;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    KeyedPseudonyms(PublicActors publicActors, KeyedHash key) {
        this.publicActors = publicActors;
        this.key = key;
    }

    @Override
    public String shown(String author) {
        boolean asItIs = publicActors.contains(author) || KEPT.matcher(author).matches();
        return asItIs ? author : "auteur-" + code(author);
    }

    private String code(String author) {
        return codes.computeIfAbsent(author, this::hashed);
    }

    private String hashed(String author) {
        byte[] hash = key.mac(author);
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | hash[i] & 0xff;
        }
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((int) (bits >>> 5 * i) & 31));
        }
        return code.toString();
    }
}
