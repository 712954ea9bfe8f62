package org.beffroi.french.speaker;

import java.util.Locale;
import java.util.Set;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.speaker.AccountAddress;

/**
 * What a mention says of its author.
 *
 * @param network key of the network; empty where unknown
 * @param type of the mention; empty where unknown
 * @param written account as written, without {@code @}; empty where there is none
 * @param handle the account in lower case, Bluesky's own domain left aside
 * @param name as displayed; of an article, its outlet; empty where there is none
 * @param host the site that published it, or the domain of a mail address; empty for networks
 * @param mailbox what stands before the {@code @} of a mail address
 */
record Signature(String network, String type, String written, String handle, String name, String host, String mailbox) {

    private static final Set<String> SITES = Set.of("press", "web", "blog");
    private static final Set<String> OFFLINE = Set.of("letter", "counter", "phone", "council", "review", "mail");
    private static final Set<String> ANSWERS = Set.of("comment", "letter", "review", "note");
    private static final Set<String> PERSONAL = Set.of("letter", "review");
    private static final String BLUESKY = ".bsky.social";
    private static final String PSEUDONYM = "auteur-";

    /** That of a mention. */
    static Signature of(Subject subject) {
        FieldValues values = subject.mention().values();
        String network = said(values, CoreFields.NETWORK);
        String type = said(values, CoreFields.TYPE);
        String author = said(values, CoreFields.AUTHOR).strip();
        String name = said(values, CoreFields.AUTHOR_NAME).strip();
        if (type.equals("article") || SITES.contains(network) && !ANSWERS.contains(type)) {
            String outlet = said(values, CoreFields.OUTLET).strip();
            String host = AccountAddress.host(said(values, CoreFields.URL));
            boolean site = AccountAddress.network(host).isEmpty();
            return new Signature(network, type, "", "", outlet.isEmpty() ? name : outlet, site ? host : "", "");
        }
        int at = author.indexOf('@', 1);
        if (network.equals("mail") && at > 0) {
            String host = author.substring(at + 1).toLowerCase(Locale.ROOT);
            return new Signature(
                    network, type, "", "", name, host, author.substring(0, at).toLowerCase(Locale.ROOT));
        }
        if (author.indexOf(' ') >= 0 || OFFLINE.contains(network)) {
            return new Signature(network, type, "", "", author.isEmpty() ? name : author, "", "");
        }
        String account = author.startsWith("@") ? author.substring(1) : author;
        String handle = account.toLowerCase(Locale.ROOT);
        if (handle.endsWith(BLUESKY)) {
            handle = handle.substring(0, handle.length() - BLUESKY.length());
        }
        return new Signature(network, type, account, handle, name, "", "");
    }

    private static String said(FieldValues values, Field field) {
        return values.raw(field) instanceof String text ? text : "";
    }

    /** Whether a site speaks, rather than an account. */
    boolean isSite() {
        return handle.isEmpty()
                && mailbox.isEmpty()
                && (type.equals("article") || SITES.contains(network) && !ANSWERS.contains(type));
    }

    /** Whether it is a letter, a review or what somebody said to the body itself, which mostly private persons do. */
    boolean isPersonal() {
        return PERSONAL.contains(type) || OFFLINE.contains(network);
    }

    /** Whether nothing is known of the author. */
    boolean isHidden() {
        return name.isEmpty() && host.isEmpty() && (handle.isEmpty() || handle.startsWith(PSEUDONYM));
    }
}
