package org.beffroi.dossier.privacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.erasure.ErasedNames;
import org.beffroi.dossier.erasure.NameHashes;
import org.beffroi.dossier.erasure.Spellings;
import org.beffroi.dossier.folder.FolderErasures;
import org.beffroi.dossier.privacy.Findings.Namesake;

/**
 * What is known of who somebody is: the accounts that are hers, the names she shows, the mentions she wrote.
 *
 * <p>A name that was asked for leads to the accounts that show it; an account leads to all mentions under it, and to the
 * names it shows. Those names lead to no further accounts: namesakes stay out of it. Once all is recognised, whether something is hers may be asked by
 * several threads; all else is for one.
 */
final class Identity {

    private static final int REMEMBERED = 50_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Whom whom;
    private final Before before;
    private final Map<Account, TreeSet<String>> accounts = new TreeMap<>();
    private final Set<String> authors = new TreeSet<>();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Spellings spellings;
    private Set<String> withoutServer;

    /**
     * An account or a signature.
     *
     * @param network empty where it is not known
     * @param author folded as {@link FolderErasures#folded} does
     */
    record Account(String network, String author) implements Comparable<Account> {
        @Override
        public int compareTo(Account other) {
            return network.equals(other.network) ? author.compareTo(other.author) : network.compareTo(other.network);
        }
    }

    /**
     * What the proofs of earlier erasures of the same person still tell of her, now that her mentions are gone.
     *
     * @param mentions recognises what one of them that was cut short had begun with
     * @param names the keyed hashes of her names
     * @param inTexts finds them
     */
    record Before(Predicate<Mention> mentions, Set<String> names, ErasedNames inTexts) {

        /** Nobody was erased. */
        static final Before NOTHING = new Before(mention -> false, Set.of(), ErasedNames.NONE);

        /** Of whom is asked for. */
        static Before of(Erasures erasures, Whom whom) {
            List<Proof> proofs = erasures.all();
            if (proofs.isEmpty()) {
                return NOTHING;
            }
            String hash = hash(erasures, whom);
            Set<String> names = proofs.stream()
                    .filter(proof ->
                            proof.people().contains(hash) || proof.addresses().contains(hash))
                    .flatMap(proof -> proof.traces().names().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Before(
                    erasures.begunWith(() -> hash),
                    names,
                    names.isEmpty() ? ErasedNames.NONE : new ErasedNames(names, erasures::hash));
        }

        /** Under which a proof tells whom it is about; without its key there is none, so it is asked for late. */
        static String hash(Erasures erasures, Whom whom) {
            return switch (whom) {
                case Whom.Author author -> erasures.ofPerson(author.network(), author.name());
                case Whom.Page page -> erasures.ofAddress(page.url());
            };
        }
    }

    /** Nothing found yet. */
    Identity(Whom whom, Before before) {
        this.whom = whom;
        this.before = before;
        this.spellings = new Spellings(
                switch (whom) {
                    case Whom.Page page -> page.url();
                    case Whom.Author author -> author.name();
                });
        if (whom instanceof Whom.Page page) {
            addresses.add(page.url().strip());
        }
    }

    /** What a mention that is not hers bears instead and may be the same, written in another way; empty where it is not. */
    Optional<String> spelling(Mention mention) {
        return switch (whom) {
            case Whom.Page page -> mention.values().string(CoreFields.URL).filter(spellings::mayBeAddress);
            case Whom.Author author ->
                Stream.of(mention.author(), mention.values().string(CoreFields.AUTHOR_NAME))
                                .flatMap(Optional::stream)
                                .anyMatch(spellings::mayBeName)
                        ? Optional.of(namesake(mention.network(), mention).said())
                        : Optional.empty();
        };
    }

    private static Namesake namesake(Optional<String> network, Mention mention) {
        return new Namesake(network, mention.author(), mention.values().string(CoreFields.AUTHOR_NAME));
    }

    /** Learns accounts from a mention; the first look. */
    void meet(Mention mention) {
        if (whom instanceof Whom.Author author
                && (isNamed(author, mention) || before.mentions().test(mention))) {
            account(mention).ifPresent(account -> accounts.computeIfAbsent(account, found -> new TreeSet<>()));
        }
    }

    /** Learns names and identities from a mention; the second look, once all accounts are known. */
    void recognise(Mention mention) {
        if (!isHers(mention)) {
            return;
        }
        ids.add(mention.id().value());
        mention.values().string(CoreFields.URL).ifPresent(addresses::add);
        account(mention).ifPresent(account -> {
            TreeSet<String> names = accounts.get(account);
            if (names != null) {
                mention.values().string(CoreFields.AUTHOR_NAME).ifPresent(names::add);
                mention.author().ifPresent(authors::add);
            }
        });
    }

    /** Whether she wrote it, or it is the page. */
    boolean isHers(Mention mention) {
        return switch (whom) {
            case Whom.Page page ->
                mention.values()
                                .string(CoreFields.URL)
                                .filter(page.url().strip()::equals)
                                .isPresent()
                        || before.mentions().test(mention);
            case Whom.Author author ->
                account(mention).filter(accounts::containsKey).isPresent()
                        || isNamed(author, mention)
                        || before.mentions().test(mention);
        };
    }

    private boolean isNamed(Whom.Author asked, Mention mention) {
        if (asked.network().isPresent() && !asked.network().equals(mention.network())) {
            return false;
        }
        String name = folded(asked.name());
        return mention.author().map(this::folded).filter(name::equals).isPresent()
                || mention.values()
                        .string(CoreFields.AUTHOR_NAME)
                        .map(this::folded)
                        .filter(name::equals)
                        .isPresent();
    }

    /** A name as namesakes are looked for: many write theirs without its accents. What is erased is called as it was asked for. */
    private static String withoutAccents(String name) {
        return MARKS.matcher(Normalizer.normalize(FolderErasures.folded(name), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private Optional<Account> account(Mention mention) {
        return mention.author().map(author -> new Account(mention.network().orElse(""), folded(author)));
    }

    /** Accounts, each with the names it shows. */
    Map<Account, TreeSet<String>> accounts() {
        return accounts;
    }

    /**
     * Who wrote a mention that is not hers and shows or bears one of her names, or her account on another network; empty where
     * nobody of such a name did. To be asked once all is recognised.
     */
    Optional<Namesake> namesake(Mention mention) {
        if (!(whom instanceof Whom.Author asked) || isHers(mention)) {
            return Optional.empty();
        }
        if (names.isEmpty()) {
            names.add(withoutAccents(asked.name()));
            accounts.forEach((account, shown) -> {
                names.add(withoutAccents(account.author()));
                shown.forEach(name -> names.add(withoutAccents(name)));
            });
        }
        Optional<String> shown = mention.values().string(CoreFields.AUTHOR_NAME);
        boolean isCalledSo = Stream.of(mention.author(), shown)
                .flatMap(Optional::stream)
                .anyMatch(name ->
                        names.contains(withoutAccents(name)) || before.inTexts().isWhole(name));
        return isCalledSo ? Optional.of(namesake(mention.network(), mention)) : Optional.empty();
    }

    /** Identities of her mentions. */
    Set<String> ids() {
        return ids;
    }

    /** Whether a value points to a mention of hers: by its identity or its address. */
    boolean isReference(String value) {
        return ids.contains(value) || addresses.contains(value);
    }

    /** Everything under which she may be named in texts. */
    NamePattern names() {
        TreeSet<String> found = new TreeSet<>(authors);
        accounts.values().forEach(found::addAll);
        return new NamePattern(
                whom instanceof Whom.Author author ? Set.of(author.name()) : Set.of(),
                pageless(found),
                before.inTexts());
    }

    /** Keyed hashes by which others' mentions that come back are freed of her, those of earlier proofs among them. */
    Proof.Traces traces(Erasures erasures) {
        TreeSet<String> found = new TreeSet<>(authors);
        accounts.values().forEach(found::addAll);
        Set<String> references = new TreeSet<>();
        ids.forEach(id -> references.add(erasures.ofReference(id)));
        addresses.forEach(address -> references.add(erasures.ofReference(address)));
        Set<String> asked = whom instanceof Whom.Author author ? Set.of(author.name()) : Set.of();
        Set<String> hashes = new TreeSet<>(NameHashes.of(asked, pageless(found), erasures::hash));
        hashes.addAll(before.names());
        return new Proof.Traces(hashes, references);
    }

    /** Who wrote a page is not asked for when the page is. */
    private Set<String> pageless(Set<String> found) {
        return whom instanceof Whom.Page ? Set.of() : found;
    }

    /** Whether an account on that network may be hers: where one network was asked for, on no other. */
    boolean mayBeOn(Optional<String> network) {
        return !(whom instanceof Whom.Author author)
                || author.network().isEmpty()
                || author.network().equals(network);
    }

    /** Whether a value of a field that points to people is she; to be asked once all is recognised. */
    boolean isShe(String value) {
        if (!(whom instanceof Whom.Author author)) {
            return false;
        }
        if (called.isEmpty()) {
            called.add(FolderErasures.folded(author.name()));
            accounts.forEach((account, names) -> {
                called.add(account.author());
                called.add(user(account.author()));
                names.forEach(name -> called.add(FolderErasures.folded(name)));
            });
        }
        String folded = folded(value);
        return called.contains(folded) || accountsOnNoServer().contains(user(folded));
    }

    /** {@code marie} within one's own server is {@code marie@server} elsewhere. */
    private static String user(String account) {
        int at = account.indexOf('@');
        return at < 0 ? account : account.substring(0, at);
    }

    private Set<String> accountsOnNoServer() {
        if (withoutServer == null) {
            withoutServer = new TreeSet<>();
            for (Account account : accounts.keySet()) {
                if (account.author().indexOf('@') < 0 && account.author().indexOf(' ') < 0) {
                    withoutServer.add(account.author());
                }
            }
        }
        return withoutServer;
    }

    /** The same few thousand people are met again and again. */
    private String folded(String name) {
        if (folded.size() >= REMEMBERED) {
            folded.clear();
        }
        return folded.computeIfAbsent(name, FolderErasures::folded);
    }
}
