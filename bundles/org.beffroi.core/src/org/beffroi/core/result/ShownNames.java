package org.beffroi.core.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;

/**
 * Under which names people appear: their own only for public actors, or where showing names was asked for and logged.
 *
 * <p>An address that carries the account of a hidden author ({@code https://x.com/jdupont/status/1}) carries the
 * pseudonym instead. What people write in their texts is left as it is. Not for several threads.
 */
public final class ShownNames {

    /** A keyed hash takes longer than a look; the same few people write most of an archive. */
    private static final int REMEMBERED = 50_000;

    private final UnaryOperator<String> pseudonyms;
    private final boolean all;
    private final Map<String, String> known = new HashMap<>();

    /**
     * Names of a dossier.
     *
     * @param pseudonyms from a name to the one that may show: itself for a public actor
     * @param all whether all names show
     */
    public ShownNames(UnaryOperator<String> pseudonyms, boolean all) {
        this.pseudonyms = pseudonyms;
        this.all = all;
    }

    /** Whether all names show. */
    public boolean all() {
        return all;
    }

    /** A value that names a person, as it may show. */
    public String shown(String person) {
        if (all) {
            return person;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(person, pseudonyms);
    }

    /** The values of a field, as they may show. */
    public List<String> values(FieldValues values, Field field) {
        List<String> stored = values.strings(field);
        if (all || stored.isEmpty()) {
            return stored;
        }
        if (field.equals(CoreFields.AUTHOR_NAME)) {
            return authorName(values, stored);
        }
        if (field.personal()) {
            return stored.stream().map(this::shown).toList();
        }
        return mayCarryAccounts(field)
                ? stored.stream().map(value -> address(values, value)).toList()
                : stored;
    }

    /** An address or identity of a mention, as it may show. */
    public String address(FieldValues values, String address) {
        Optional<String> author = values.string(CoreFields.AUTHOR);
        if (all || author.isEmpty() || shown(author.get()).equals(author.get())) {
            return address;
        }
        String account = author.get().replaceFirst("^@", "");
        String user = account.contains("@") ? account.substring(0, account.indexOf('@')) : account;
        if (user.isEmpty()) {
            return address;
        }
        // Only where a part of the path is the account, else a short one would be found within words.
        Pattern carried = Pattern.compile(
                "(?<=[/@:=])(" + Pattern.quote(account) + "|" + Pattern.quote(user) + ")(?=[/?#&@]|$)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return carried.matcher(address).replaceAll(Matcher.quoteReplacement(shown(author.get())));
    }

    /** Links, and the identities of mentions that others point to. */
    private static boolean mayCarryAccounts(Field field) {
        boolean identity = field.type() == FieldType.KEYWORD && field.facet() == Field.Facet.NONE;
        return identity || field.type() == FieldType.LINK;
    }

    /** The full name of one whose account is hidden would give the account away: it shows with the account or not at all. */
    private List<String> authorName(FieldValues values, List<String> name) {
        Optional<String> account = values.string(CoreFields.AUTHOR);
        if (account.isEmpty()) {
            return name.stream().map(this::shown).toList();
        }
        return shown(account.get()).equals(account.get()) ? name : List.of();
    }
}
