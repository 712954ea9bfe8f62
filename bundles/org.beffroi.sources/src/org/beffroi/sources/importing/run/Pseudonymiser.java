package org.beffroi.sources.importing.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;

/**
 * Replaces the people of a mention by keyed hashes (HMAC-SHA-256, 80 bits of it in base 32) before anything is kept: the
 * author, the accounts it names, also inside the text and the title. The author's name in words is dropped; so are addresses
 * that hold one of these accounts, unless the network has one that works without it. Public actors keep their names.
 *
 * <p>An identity that is a hash of what a mention says and of who wrote it, or of an address, is hashed again with the key:
 * else whoever has the text and a list of names tries them. One that the archive knows already stays, so that nothing doubles.
 * The identity that a network gave stays, so that a newer collection of the same mention still meets it: with the platform at hand, whoever
 * has the identity of a post can find it. This keeps names from those who read the archive, not from those who investigate.
 */
final class Pseudonymiser {

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}_./])@([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»“”]+", Pattern.CASE_INSENSITIVE);
    private static final String LEFT_OUT = "[…]";
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LETTERS = 16;
    private static final Pattern X_POST =
            Pattern.compile("https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/[^/]+/status/(\\d+).*");

    /** Beginnings of identities that were made here, of what anybody can read. */
    private static final List<String> MADE = List.of("text:", "url:");

    private static final List<Field> REFERENCES =
            List.of(CoreFields.REPLY_TO, CoreFields.REPOST_OF, CoreFields.QUOTE_OF, CoreFields.THREAD);

    private final ImportKey key;
    private final Predicate<String> isPublic;

    Pseudonymiser(ImportKey key, Predicate<String> isPublic) {
        this.key = key;
        this.isPublic = isPublic;
    }

    /**
     * The mention without names.
     *
     * @param isKnown whether the archive has a mention of that identity
     */
    Mention applied(Mention mention, Predicate<String> isKnown) {
        FieldValues known = mention.values();
        FieldValues.Builder values = known.toBuilder();
        Optional<String> author = mention.author();
        Set<String> hidden = hidden(author, known.strings(CoreFields.MENTIONED));
        author.ifPresent(name -> values.put(CoreFields.AUTHOR, shown(name)));
        if (author.isEmpty() || hidden.contains(lower(author.get()))) {
            values.remove(CoreFields.AUTHOR_NAME);
        }
        putAll(
                values,
                CoreFields.MENTIONED,
                known.strings(CoreFields.MENTIONED).stream().map(this::shown));
        putAll(
                values,
                CoreFields.LINKS,
                known.strings(CoreFields.LINKS).stream().filter(link -> !names(link, hidden)));
        known.string(CoreFields.URL).filter(url -> names(url, hidden)).ifPresent(url -> hideAddress(url, values));
        known.string(CoreFields.TEXT_BODY).ifPresent(text -> values.put(CoreFields.TEXT_BODY, without(text, hidden)));
        known.string(CoreFields.TITLE).ifPresent(title -> values.put(CoreFields.TITLE, without(title, hidden)));
        for (Field field : REFERENCES) {
            known.string(field).ifPresent(id -> values.put(field, identity(id, isKnown)));
        }
        return new Mention(new MentionId(identity(mention.id().value(), isKnown)), mention.origin(), values.build());
    }

    private String identity(String id, Predicate<String> isKnown) {
        boolean made = MADE.stream().anyMatch(id::startsWith);
        return made && !isKnown.test(id) ? id.substring(0, id.indexOf(':') + 1) + letters("identity\n" + id) : id;
    }

    /** The people to hide, in lower case: the author and the accounts cited, unless they are public actors. */
    private Set<String> hidden(Optional<String> author, List<String> mentioned) {
        return Stream.concat(author.stream(), mentioned.stream())
                .filter(isPublic.negate())
                .map(Pseudonymiser::lower)
                .collect(Collectors.toSet());
    }

    private static void putAll(FieldValues.Builder values, Field field, Stream<String> shown) {
        List<String> list = shown.toList();
        values.remove(field);
        values.put(field, list);
    }

    /** Whether a part of an address between slashes is one of these accounts. */
    private static boolean names(String address, Set<String> accounts) {
        return Arrays.stream(address.split("[/?#]"))
                .map(part -> lower(part.startsWith("@") ? part.substring(1) : part))
                .anyMatch(accounts::contains);
    }

    private static void hideAddress(String url, FieldValues.Builder values) {
        Matcher post = X_POST.matcher(url);
        if (post.matches()) {
            values.put(CoreFields.URL, "https://x.com/i/status/" + post.group(1));
        } else {
            values.remove(CoreFields.URL);
        }
    }

    private String without(String text, Set<String> hidden) {
        String bare = ACCOUNT.matcher(text).replaceAll(m -> Matcher.quoteReplacement("@" + shown(m.group(1))));
        if (!bare.contains("://")) {
            return bare;
        }
        return LINK.matcher(bare)
                .replaceAll(m -> Matcher.quoteReplacement(names(m.group(), hidden) ? LEFT_OUT : m.group()));
    }

    private static String lower(String account) {
        return account.toLowerCase(Locale.ROOT);
    }

    private String shown(String account) {
        return isPublic.test(account) ? account : pseudonym(account);
    }

    /** The same for the same account, whatever its case. */
    private String pseudonym(String account) {
        return "auteur-" + letters(lower(account));
    }

    private String letters(String text) {
        byte[] mac = key.mac(text);
        StringBuilder letters = new StringBuilder();
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
