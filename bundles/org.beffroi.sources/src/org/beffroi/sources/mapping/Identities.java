package org.beffroi.sources.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.sources.value.Addresses;

/**
 * Gives each mention the identity it has at every import, whatever tool brought it: {@code network:id}, also where only the
 * address tells it; else from the address, else from the text, the author and the date as written.
 */
final class Identities {

    private static final Set<String> REFERENCES = Set.of(
            CoreFields.REPLY_TO.name(),
            CoreFields.REPOST_OF.name(),
            CoreFields.QUOTE_OF.name(),
            CoreFields.THREAD.name());
    private static final Pattern MANGLED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{2}");

    private final Networks networks;
    private final Optional<String> within;
    private final String scope;

    /**
     * Identities of one file.
     *
     * @param within name that stands before identities in place of the network, empty for the network
     * @param platform name that tells those of several platforms apart, whose identities count within each
     * @param scope name that does where no network is known
     */
    Identities(Networks networks, Optional<String> within, Optional<String> platform, String scope) {
        this.networks = networks;
        this.within = within.map(tool -> platform.map(Identities::plain)
                .filter(name -> !name.isEmpty())
                .map(name -> tool + "/" + name)
                .orElse(tool));
        this.scope = scope;
    }

    private static String plain(String platform) {
        return platform.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    /** Whether a workbook has rounded the identity to a power of ten: {@code 1.22158E+17} stands for many. */
    static boolean mangled(String id) {
        return MANGLED.matcher(id).matches();
    }

    /** Whether an identity was made of what a mention says, for want of a better one. */
    static boolean ofContent(MentionId id) {
        return id.value().startsWith("text:");
    }

    /**
     * The network that a row names, else the one whose address it has, else the name whatever it is. A name that ends with a
     * question mark gives way to the address.
     */
    Optional<String> network(Map<String, List<String>> found) {
        List<String> all = found.getOrDefault(CoreFields.NETWORK.name(), List.of());
        List<String> named = all.stream().filter(name -> !name.endsWith("?")).toList();
        for (String name : named) {
            if (networks.knows(name)) {
                return Optional.of(networks.named(name));
            }
        }
        Optional<String> byAddress = found.getOrDefault(CoreFields.URL.name(), List.of()).stream()
                .findFirst()
                .flatMap(networks::ofAddress);
        return byAddress.or(() -> all.stream().findFirst().map(name -> networks.named(name.replace("?", ""))));
    }

    /** Makes identities of what replies, reposts and threads point to; what says that they point to nothing stays as it is. */
    void resolveReferences(Map<String, List<String>> found, Optional<String> network) {
        for (String field : REFERENCES) {
            found.computeIfPresent(field, (key, values) -> ValueReader.word(Optional.of(values.getFirst()))
                    .map(target -> List.of(reference(target, network)))
                    .orElse(values));
        }
    }

    private String reference(String target, Optional<String> network) {
        if (Addresses.isAddress(target) && !network.equals(Optional.of("mastodon"))) {
            return ofAddress(networks.ofAddress(target), target).value();
        }
        return MentionId.of(within.or(() -> network).orElse(scope), target).value();
    }

    /**
     * The identity of a mention.
     *
     * @param author as written, whatever account was read of it: later Beffrois read more, and the mention stays the same
     * @param published date as written
     */
    MentionId of(
            Optional<String> network,
            Optional<String> nativeId,
            FieldValues values,
            Optional<String> author,
            String published) {
        if (nativeId.isPresent()) {
            return MentionId.of(within.or(() -> network).orElse(scope), nativeId.get());
        }
        Optional<String> address = values.string(CoreFields.URL);
        if (address.isPresent()) {
            return ofAddress(network, address.get());
        }
        String text = values.string(CoreFields.TITLE).orElse("") + "\n"
                + values.string(CoreFields.TEXT_BODY).orElse("");
        return MentionId.ofContent(text, ValueReader.word(author).orElse(""), published);
    }

    private MentionId ofAddress(Optional<String> network, String address) {
        return network.flatMap(known -> networks.nativeId(known, address).map(id -> MentionId.of(known, id)))
                .orElseGet(() -> MentionId.ofUrl(Addresses.canonical(address)));
    }
}
