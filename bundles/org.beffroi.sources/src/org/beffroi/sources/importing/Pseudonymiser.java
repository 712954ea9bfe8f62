package org.beffroi.sources.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;

/**
 * Replaces the people of a mention by keyed hashes (HMAC-SHA-256, 80 bits of it in base 32) before anything is kept: the
 * author, the accounts it names, also inside the text and the title. The author's name in words is dropped; an address that
 * holds the author's account is too, unless the network has one that works without it. Public actors keep their names.
 *
 * <p>The identity stays, so that a newer collection of the same mention still meets it: with the platform at hand, whoever
 * has the identity of a post can find it. This keeps names from those who read the archive, not from those who investigate.
 */
final class Pseudonymiser {

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}_./])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)");
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LETTERS = 16;
    private static final Pattern X_POST =
            Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/[^/]+/status/(\\d+).*");

    private final ImportKey key;
    private final Predicate<String> isPublic;

    Pseudonymiser(ImportKey key, Predicate<String> isPublic) {
        this.key = key;
        this.isPublic = isPublic;
    }

    /** The mention without names. */
    Mention applied(Mention mention) {
        FieldValues known = mention.values();
        FieldValues.Builder values = known.toBuilder();
        Optional<String> author = mention.author();
        boolean hidden = author.isPresent() && !isPublic.test(author.get());
        if (hidden) {
            values.put(CoreFields.AUTHOR, pseudonym(author.get()));
            hideAddress(known, author.get(), values);
        }
        if (hidden || author.isEmpty()) {
            values.remove(CoreFields.AUTHOR_NAME);
        }
        List<String> mentioned = known.strings(CoreFields.MENTIONED);
        if (!mentioned.isEmpty()) {
            values.put(CoreFields.MENTIONED, mentioned.stream().map(this::shown).toList());
        }
        known.string(CoreFields.TEXT_BODY).ifPresent(text -> values.put(CoreFields.TEXT_BODY, withoutAccounts(text)));
        known.string(CoreFields.TITLE).ifPresent(title -> values.put(CoreFields.TITLE, withoutAccounts(title)));
        return mention.with(values.build());
    }

    private static void hideAddress(FieldValues known, String author, FieldValues.Builder values) {
        Optional<String> url = known.string(CoreFields.URL);
        if (url.isPresent() && url.get().toLowerCase(Locale.ROOT).contains(author.toLowerCase(Locale.ROOT))) {
            Matcher post = X_POST.matcher(url.get());
            if (post.matches()) {
                values.put(CoreFields.URL, "https://x.com/i/status/" + post.group(1));
            } else {
                values.remove(CoreFields.URL);
            }
        }
    }

    private String withoutAccounts(String text) {
        return ACCOUNT.matcher(text).replaceAll(m -> Matcher.quoteReplacement("@" + shown(m.group(1))));
    }

    private String shown(String account) {
        return isPublic.test(account) ? account : pseudonym(account);
    }

    /** The same for the same account, whatever its case. */
    private String pseudonym(String account) {
        byte[] mac = key.mac(account.toLowerCase(Locale.ROOT));
        StringBuilder letters = new StringBuilder("auteur-");
        long bits = 0;
        int held = 0;
        for (int i = 0, next = 0; i < LETTERS; i++) {
            if (held < 5) {
                bits = bits << 8 | mac[next++] & 0xFF;
                held += 8;
            }
            held -= 5;
            letters.append(ALPHABET.charAt((int) (bits >> held & 31)));
        }
        return letters.toString();
    }
}
