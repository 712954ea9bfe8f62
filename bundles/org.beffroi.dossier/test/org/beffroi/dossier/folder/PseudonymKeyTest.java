package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beffroi.core.dossier.ImportKey;
import org.junit.jupiter.api.Test;

/** Who holds pseudonyms and the list of all candidate names, but not the key, matches none. */
class PseudonymKeyTest {

    private static final List<String> NAMES =
            List.of("zelie_b", "@zelie_b", "Zélie Bonvoisin", "zélie bonvoisin", "Paul");
    private static final List<String> TAGS = List.of("", "person\n\n", "erasure\n", "erasure\nperson\n\n", "author\n");
    private static final List<String> DIGESTS =
            List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-512", "SHA-512/256", "SHA3-256");
    private static final List<String> GUESSED_KEYS = List.of("d1", "d1-erasure", "beffroi", "dossier/d1", "0");
    private static final int BYTES = 8;

    private final ImportKey ours = new KeyedHash(KeyFile::random);

    @Test
    void noHashWithoutTheKeyGivesAPseudonym() throws GeneralSecurityException {
        byte[] key = KeyFile.random();
        ImportKey hidden = new KeyedHash(() -> key);
        Set<String> pseudonyms = new HashSet<>();
        for (String name : NAMES) {
            for (String tag : TAGS) {
                pseudonyms.add(beginning(hidden.mac(tag + name)));
            }
        }
        assertThat(pseudonyms).hasSize(NAMES.size() * TAGS.size());
        assertThat(guesses(key)).as("the attack succeeds for who has the key").containsAll(pseudonyms);
        assertThat(guesses(new byte[32])).doesNotContainAnyElementsOf(pseudonyms);
        assertThat(beginning(ours.mac("Paul"))).isNotIn(pseudonyms);
    }

    /** All that digests, and HMAC under keys that may be guessed or were found, make of the names. */
    private static Set<String> guesses(byte[] found) throws GeneralSecurityException {
        Set<String> guesses = new HashSet<>();
        for (String name : NAMES) {
            for (String tag : TAGS) {
                byte[] text = (tag + name).getBytes(StandardCharsets.UTF_8);
                for (String digest : DIGESTS) {
                    guesses.add(beginning(MessageDigest.getInstance(digest).digest(text)));
                }
                guesses.add(beginning(mac(found, text)));
                for (String guessed : GUESSED_KEYS) {
                    guesses.add(beginning(mac(guessed.getBytes(StandardCharsets.UTF_8), text)));
                }
            }
        }
        return guesses;
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static String beginning(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES));
    }
}
