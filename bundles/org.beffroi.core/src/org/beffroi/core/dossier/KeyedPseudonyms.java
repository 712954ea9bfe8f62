package org.beffroi.core.dossier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Pseudonyms by HMAC-SHA-256, forty bits of it in Crockford's base 32, which has no letters to confuse. */
final class KeyedPseudonyms implements Pseudonyms {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;

    private final PublicActors publicActors;
    private final Supplier<byte[]> key;

    /** @param key asked for only when there is someone to hide */
    KeyedPseudonyms(PublicActors publicActors, Supplier<byte[]> key) {
        this.publicActors = publicActors;
        this.key = key;
    }

    @Override
    public String shown(String author) {
        return publicActors.contains(author) ? author : "auteur-" + code(author);
    }

    private String code(String author) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            byte[] hash = mac.doFinal(author.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < 5; i++) {
                bits = bits << 8 | hash[i] & 0xff;
            }
            StringBuilder code = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                code.append(LETTERS.charAt((int) (bits >>> 5 * i) & 31));
            }
            return code.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
